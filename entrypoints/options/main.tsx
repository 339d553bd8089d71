import { createRoot } from 'react-dom/client';
import { Options, type OptionsProps } from '../../components/pages/Options.tsx';
import { openCaseMemory } from '../../lib/decisions/case-memory.ts';
import { openDecisions } from '../../lib/decisions/decisions.ts';
import { STRICTNESSES } from '../../lib/draft/tier.ts';
import { send } from '../../lib/messaging/send.ts';
import { browser } from '../../lib/platform/browser.ts';
import { optionalSites, turnSite } from '../../lib/platform/optional-sites.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { say, speak } from '../../lib/words/words.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const decisions = openDecisions(browser.storage);
const cases = openCaseMemory(browser.storage.session);
const privacy = { incognito: browser.extension.inIncognitoContext === true };
let kept: OptionsProps['kept'] = null;

speak(...navigator.languages);
const text = say('example.draft');
const library = send('library', {});
const reports = Promise.all(STRICTNESSES.map(async (strictness) => [strictness, await send('example', { text, strictness })] as const))
  .then((all) => Object.fromEntries(all) as OptionsProps['example']['reports']);

async function after(change: Promise<unknown>): Promise<void> {
  kept = await change.then((done) => (done === false ? 'not-kept' : 'kept'), () => 'not-kept' as const);
  await draw();
}

async function draw(): Promise<void> {
  const [{ values }, allowedWords, sites, { packs, refused }, byStrictness] = await Promise.all([
    settings.read(), decisions.allowedWords(privacy), optionalSites(browser), library, reports,
  ]);
  root.render(
    <Options
      values={values}
      onChange={(key, value) => void after(settings.write(key, value))}
      kept={kept}
      library={packs}
      refused={refused}
      example={{ text, reports: byStrictness }}
      sites={sites}
      onTurnSite={(id, on) => void turnSite(browser, id, on).then(draw)}
      allowedWords={allowedWords}
      onForgetCases={() => void cases.wipe()}
      onForgetWord={(word) => void after(decisions.setAllowed(word, false, privacy))}
      onAllowWord={(word) => void after(decisions.setAllowed(word, true, privacy))}
    />,
  );
}

settings.onChange(() => void draw(), new AbortController().signal);
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
void draw();
