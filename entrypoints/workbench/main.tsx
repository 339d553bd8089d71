import { createRoot } from 'react-dom/client';
import { Workbench } from '../../components/pages/Workbench.tsx';
import { send } from '../../lib/messaging/send.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { speak } from '../../lib/words/words.ts';

speak(...navigator.languages);
const root = createRoot(document.getElementById('root') as HTMLElement);
const [{ packs }, rules] = await Promise.all([send('library', {}), send('rules', {})]);
root.render(
  <Workbench
    packs={packs}
    rules={rules.filter(({ built }) => built).map(({ id }) => id)}
    onBegin={async (id) => (await send('pack-text', { id })).text}
    onRun={(text) => send('pack-run', { text })}
    onSave={(text) => saveFile('chaperone-pack.json', text)}
  />,
);
