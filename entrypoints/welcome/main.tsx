import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/pages/Welcome.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { speak } from '../../lib/words/words.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const choices = bundledPacks(BUNDLED_IDS, RULE_BOOK).packs.map(({ id, name, title }) => ({ id, name, title, hosts: [] }));

async function draw(): Promise<void> {
  const { values } = await settings.read();
  root.render(
    <Welcome
      choices={choices}
      packs={values.packs}
      affiliation={values.affiliation}
      answered={values.answered.value}
      onAnswer={async (answer) => {
        if (answer !== null) {
          await settings.write('packs', answer.packs);
          await settings.write('affiliation', answer.affiliation);
        }
        await settings.write('answered', true);
        await draw();
      }}
    />,
  );
}

speak(...navigator.languages);
void draw();
