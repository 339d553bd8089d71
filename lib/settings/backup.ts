import { SETTINGS, type SettingKey } from './catalogue.ts';
import { loadText, type Refusal, saveText } from './saved.ts';
import type { SettingsStore } from './store.ts';

/** The words that a person asked never to be flagged. */
interface AllowedWords {
  read(): Promise<readonly string[]>;
  allow(word: string): Promise<unknown>;
}

/** Sentences about what came of a file, by their message ids. */
export type Restored = readonly { readonly id: string; readonly data: Readonly<Record<string, string | number>> }[];

/**
 * A person's own choices as the text of a file, and back.
 * @param labelOf what a setting is called to people, by the message id of its label.
 */
export function backupOf(settings: Pick<SettingsStore, 'own' | 'takeOver' | 'read'>, words: AllowedWords, labelOf: (message: string) => string) {
  const nameOf = (key: string) => (Object.hasOwn(SETTINGS, key) ? labelOf(SETTINGS[key as SettingKey].label) : key);
  const refusalOf = ({ why, ...data }: Refusal): Restored => (
    [{ id: `setting.refused.${why}`, data: 'setting' in data ? { ...data, setting: nameOf(data.setting) } : data }]);

  return {
    async save(): Promise<string> {
      return saveText({ settings: await settings.own(), allowedWords: await words.read() });
    },

    /** Takes a saved text whole or not at all. What the institution locked is kept, and holds once it is not locked any more. */
    async load(text: string): Promise<Restored> {
      const { saved, refused } = loadText(text);
      if (refused) return refusalOf(refused);
      await settings.takeOver(saved.settings);
      for (const word of saved.allowedWords) await words.allow(word);
      const { values } = await settings.read();
      const keys = Object.keys(saved.settings) as SettingKey[];
      const locked = keys.filter((key) => values[key].source === 'locked').map(nameOf);
      return [
        { id: 'backup.loaded', data: { count: keys.length, words: saved.allowedWords.length } },
        ...locked.length > 0 ? [{ id: 'backup.locked', data: { settings: locked.join(', ') } }] : [],
      ];
    },
  };
}
