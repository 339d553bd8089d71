import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { en } from '../../../lib/words/en.ts';
import { es } from '../../../lib/words/es.ts';
import { ms } from '../../../lib/words/ms.ts';
import { englishOf, fileOf, keptOf, staleIn, TRANSLATED, type EnglishOf } from './english-of.ts';

/**
 * Keeps which English text each translation was made from. `npm run words:keep` lists what changed since, with the words of both
 * languages; after a look at them, `npm run words:keep -- ID…` says that the translations of these ids fit again. There is no way
 * to say it of all at once: each is to be read. An id that is gone is dropped.
 */
const { positionals: ids } = parseArgs({ allowPositionals: true });
const words = { ms, es };

const unknown = ids.filter((id) => !Object.hasOwn(en, id));
if (unknown.length > 0) {
  console.error(`There are no words called ${unknown.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const language of TRANSLATED) {
    const now = englishOf(words[language]);
    const before = keptOf(language);
    const kept: EnglishOf = Object.fromEntries(Object.keys(now).flatMap((id) => {
      const print = ids.includes(id) ? now[id] : before[id];
      return print === undefined ? [] : [[id, print]];
    }));
    writeFileSync(fileOf(language), `${JSON.stringify(kept, null, 1)}\n`);
    for (const id of staleIn(kept, words[language])) {
      console.log(`${language} ${id}\n  en: ${(en as Record<string, { readonly text: string }>)[id]?.text}\n  ${language}: ${words[language][id]}`);
    }
  }
}
