import { pasteText } from '../../../lib/composers/main-world/paste-text.ts';
import { readModel } from '../../../lib/composers/main-world/read-model.ts';

type Request = { do: 'read-model' } | { do: 'paste-text'; text: string; expected: string };

chrome.runtime.onMessage.addListener((request: Request, sender, respond) => {
  const target = { tabId: sender.tab?.id ?? -1, frameIds: [sender.frameId ?? 0] };
  const done = request.do === 'read-model'
    ? chrome.scripting.executeScript({ target, world: 'MAIN', func: readModel })
    : chrome.scripting.executeScript({ target, world: 'MAIN', func: pasteText, args: [request.text, request.expected] });
  void done.then(([result]) => respond(result?.result ?? null));
  return true;
});
