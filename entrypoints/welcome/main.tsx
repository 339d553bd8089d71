import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/pages/Welcome.tsx';
import { speakHere } from '../../components/pages/speak-here.ts';
import { send } from '../../lib/messaging/send.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openSettings } from '../../lib/settings/store.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const library = send('library', {});

async function draw(): Promise<void> {
  const [{ values }, { packs }] = await Promise.all([settings.read(), library]);
  await speakHere(values.language.value, 'welcome.title');
  root.render(
    <Welcome
      choices={packs.map(({ id, name, title }) => ({ id, name, title, hosts: [] }))}
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

settings.onChange(() => void draw(), new AbortController().signal);
void draw();
