import { createRoot } from 'react-dom/client';
import { speakHere } from '../../components/pages/speak-here.ts';
import { Workbench } from '../../components/pages/Workbench.tsx';
import { send } from '../../lib/messaging/send.ts';
import { browser } from '../../lib/platform/browser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { openSettings } from '../../lib/settings/store.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const library = send('library', {});
const all = send('rules', {});

async function draw(): Promise<void> {
  const [{ values }, { packs }, rules] = await Promise.all([settings.read(), library, all]);
  await speakHere(values.language.value, 'bench.title');
  root.render(
    <Workbench
      packs={packs}
      rules={rules.filter(({ built }) => built).map(({ id }) => id)}
      onBegin={async (id) => (await send('pack-text', { id })).text}
      onRun={(text) => send('pack-run', { text })}
      onSave={(text) => saveFile('chaperone-pack.json', text)}
    />,
  );
}

settings.onChange(() => void draw(), new AbortController().signal);
void draw();
