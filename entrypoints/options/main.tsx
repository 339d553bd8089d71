import { createRoot } from 'react-dom/client';
import { Options, type OptionsProps } from '../../components/pages/Options.tsx';
import { InstitutionName } from '../../components/pages/SourceLine.tsx';
import { heldByRule, withRule } from '../../components/pages/by-rule.ts';
import { newestPage } from '../../components/pages/newest.ts';
import { speakHere } from '../../components/pages/speak-here.ts';
import { cardsOf } from '../../lib/checking/cards.ts';
import { openCaseMemory } from '../../lib/decisions/case-memory.ts';
import { onAllowedWords, openDecisions } from '../../lib/decisions/decisions.ts';
import { oneAfterAnother } from '../../lib/decisions/in-turn.ts';
import type { Strictness, Tier } from '../../lib/draft/tier.ts';
import { send } from '../../lib/messaging/send.ts';
import { tellTabs } from '../../lib/messaging/tell-tabs.ts';
import { siteAsking } from '../../lib/platform/ask-for-site.ts';
import { browser } from '../../lib/platform/browser.ts';
import { addedSites, optionalSites } from '../../lib/platform/optional-sites.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { askForAccess, missingAccess, siteNames } from '../../lib/platform/site-access.ts';
import { backupOf } from '../../lib/settings/backup.ts';
import type { SettingKey, SettingValue } from '../../lib/settings/catalogue.ts';
import { withChoice } from '../../lib/settings/choice.ts';
import { copyOf, effective } from '../../lib/settings/doctor.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { notPublic } from '../../lib/sources/public-page.ts';
import { say, tell } from '../../lib/words/words.ts';
import { fileTrialIn, trialIn } from '../shared/trial.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const decisions = openDecisions(browser.storage);
const cases = openCaseMemory(browser.storage.session);
const privacy = { incognito: browser.extension.inIncognitoContext === true };
const trial = trialIn(Promise.resolve(privacy));
const files = fileTrialIn(privacy);
const asking = siteAsking(browser, () => void draw());
const backup = backupOf(
  settings,
  { read: () => decisions.allowedWords(privacy), allow: (word) => decisions.setAllowed(word, true, privacy) },
  (id) => tell({ id, data: {} }),
);
const { version } = browser.runtime.getManifest();
let kept: OptionsProps['kept'] = null;

/** The policies as this page knows them to be in force. */
async function readLibrary() {
  const { values: { packs, ownPacks } } = await settings.read();
  return send('library', { wanted: { ids: packs.value, own: ownPacks.value } });
}

let library = readLibrary();
let rules = send('rules', {});
let example: Promise<OptionsProps['example']> | null = null;

/** The example draft in the language of the page, with its cards. */
async function readExample(): Promise<OptionsProps['example']> {
  const text = say('example.draft');
  const known = await example;
  if (known?.text === text) return known;
  const cards = async (strictness: Strictness) => cardsOf(await send('example', { text, strictness }), text, [], {});
  const [relaxed, standard, strict] = await Promise.all([cards('relaxed'), cards('standard'), cards('strict')]);
  return { text, cards: { relaxed, standard, strict } };
}

async function after(change: Promise<unknown>): Promise<void> {
  kept = await change.then((done) => (done === false ? 'not-kept' : 'kept'), () => 'not-kept' as const);
  await draw();
}

/** What was decided counts for drafts that are open, too. */
async function afterDecision(change: Promise<boolean>): Promise<void> {
  await after(change);
  await tellTabs('recheck', {});
}

/** All that the page shows. */
async function gather() {
  const now = await settings.read();
  await speakHere(now.values.language.value, 'options.title');
  example = readExample();
  const [own, allowedWords, quieted, dealt, counts, sites, added, missing, { packs, refused }, ruleList, shown] = await Promise.all([
    settings.own(), decisions.allowedWords(privacy), decisions.quieted(privacy), decisions.dealtWith(privacy), decisions.counts(privacy),
    optionalSites(browser), addedSites(browser), missingAccess(), library, rules, example,
  ]);
  return { now, own, allowedWords, quieted, dealt, counts, sites, added, missing, packs, refused, ruleList, shown };
}

function show({ now, own, allowedWords, quieted, dealt, counts, sites, added, missing, packs, refused, ruleList, shown }: Awaited<ReturnType<typeof gather>>): void {
  const { values, ignored } = now;
  const tiers = heldByRule<Tier>(values.tiers, own['tiers']);
  const terms = heldByRule<readonly string[]>(values.terms, own['terms']);
  const page = (
    <Options
      values={values}
      onChange={choose}
      kept={kept}
      library={packs}
      refused={refused}
      example={shown}
      rules={{
        rules: ruleList, tiers, terms, quieted,
        onTier: (rule, tier) => choose('tiers', withRule(tiers.own, rule, tier)),
        onTerms: (rule, all) => choose('terms', withRule(terms.own, rule, all)),
        onSpeakUp: (rule) => void afterDecision(decisions.putBack(rule, privacy)),
      }}
      access={{ missing: siteNames(missing), onAllow: () => void askForAccess(missing).then(draw) }}
      trial={trial}
      files={files}
      sites={{
        sites, added, wanted: values.sites.value.filter((host) => !added.includes(host)),
        refused: asking.refused,
        onTurn: (id, on) => void asking.turn(id, on),
        onAdd: (typed, sure) => asking.add(typed, sure, (address) => notPublic(address, values.institution.value.domains) !== null),
        onRemove: (host) => void asking.remove(host),
      }}
      allowedWords={allowedWords}
      onForgetCases={() => void cases.wipe()}
      onForgetWord={(word) => void after(decisions.setAllowed(word, false, privacy))}
      onAllowWord={(word) => void after(decisions.setAllowed(word, true, privacy))}
      dealt={{
        dealt, counts,
        onTakeBack: (id) => void afterDecision(Promise.all(dealt.filter((one) => one.id === id).map((one) => decisions.takeBack(one, privacy))).then((done) => done.every(Boolean))),
        onSaveCounts: () => saveFile('chaperone-counts.json', `${JSON.stringify(counts, null, 2)}\n`),
        onForgetCounts: () => void after(decisions.forgetCounts(privacy)),
      }}
      backup={{
        onSave: () => void backup.save().then((text) => saveFile('chaperone-settings.json', text)),
        onLoad: async (file) => {
          const said = await backup.load(file);
          await draw();
          return said;
        },
      }}
      doctor={{ lines: effective(now), ignored, copy: copyOf(now, { version, browser: navigator.userAgent, refused }) }}
    />
  );
  root.render(<InstitutionName value={values.institution.value.name}>{page}</InstitutionName>);
}

const { draw, choose: overlay } = newestPage(gather, show);
const inTurn = oneAfterAnother();

/** Shows a choice as it is made, and keeps it behind those made before. */
function choose<Key extends SettingKey>(key: Key, value: SettingValue<Key>): void {
  overlay((facts) => ({ ...facts, now: withChoice(facts.now, key, value), own: { ...facts.own, [key]: value } }));
  void after(inTurn(() => settings.write(key, value)));
}

settings.onChange(() => {
  // An institution's own packs come and go with its policy.
  library = readLibrary();
  rules = send('rules', {});
  void draw();
}, new AbortController().signal);
onAllowedWords(browser.storage.onChanged, () => void draw());
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
void draw();
