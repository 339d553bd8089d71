import { createRoot } from 'react-dom/client';
import { Options, type OptionsProps } from '../../components/pages/Options.tsx';
import { check } from '../../lib/checking/check.ts';
import { openDecisions } from '../../lib/decisions/decisions.ts';
import { STRICTNESSES } from '../../lib/draft/tier.ts';
import { browser } from '../../lib/platform/browser.ts';
import { optionalSites, turnSite } from '../../lib/platform/optional-sites.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { libraryPack } from '../../lib/policies/library.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { say, speak } from '../../lib/words/words.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const decisions = openDecisions(browser.storage);
const privacy = { incognito: browser.extension.inIncognitoContext === true };
const { packs, refused } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const today = new Date().toLocaleDateString('sv-SE');
let kept: OptionsProps['kept'] = null;

speak(...navigator.languages);
const text = say('example.draft');
const reports = Object.fromEntries(STRICTNESSES.map((strictness) => [
  strictness,
  check({ id: 'example', revision: 0, site: 'web', surface: 'post', text }, demandsInForce(packs, [], RULE_BOOK, { strictness, host: '' })),
])) as OptionsProps['example']['reports'];

async function after(change: Promise<unknown>): Promise<void> {
  kept = await change.then((done) => (done === false ? 'not-kept' : 'kept'), () => 'not-kept' as const);
  await draw();
}

async function draw(): Promise<void> {
  const [{ values }, allowedWords, sites] = await Promise.all([settings.read(), decisions.allowedWords(privacy), optionalSites(browser)]);
  root.render(
    <Options
      values={values}
      onChange={(key, value) => void after(settings.write(key, value))}
      kept={kept}
      library={packs.map((pack) => libraryPack(pack, RULE_BOOK, today))}
      refused={refused}
      example={{ text, reports }}
      sites={sites}
      onTurnSite={(id, on) => void turnSite(browser, id, on).then(draw)}
      allowedWords={allowedWords}
      onForgetWord={(word) => void after(decisions.setAllowed(word, false, privacy))}
      onAllowWord={(word) => void after(decisions.setAllowed(word, true, privacy))}
    />,
  );
}

settings.onChange(() => void draw(), new AbortController().signal);
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
void draw();
