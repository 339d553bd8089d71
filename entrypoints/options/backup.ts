import type { Restored } from '../../components/pages/Backup.tsx';
import type { Decisions, Privacy } from '../../lib/decisions/decisions.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { SETTINGS, type SettingKey } from '../../lib/settings/catalogue.ts';
import { loadText, type Refusal, saveText } from '../../lib/settings/saved.ts';
import type { SettingsStore } from '../../lib/settings/store.ts';
import { tell } from '../../lib/words/words.ts';

const nameOf = (key: string) => (Object.hasOwn(SETTINGS, key) ? tell({ id: SETTINGS[key as SettingKey].label, data: {} }) : key);

function refusalOf(refusal: Refusal): Restored {
  const { why, ...data } = refusal;
  return [{ id: `setting.refused.${why}`, data: 'setting' in data ? { ...data, setting: nameOf(data.setting) } : data }];
}

/** Saves the person's own choices to a file and reads them back. */
export function backupOf(settings: SettingsStore, decisions: Decisions, privacy: Privacy) {
  return {
    async save(): Promise<void> {
      saveFile('chaperone-settings.json', saveText({ settings: await settings.own(), allowedWords: await decisions.allowedWords(privacy) }));
    },

    async load(text: string): Promise<Restored> {
      const { saved, refused } = loadText(text);
      if (refused) return refusalOf(refused);
      await settings.takeOver(saved.settings);
      for (const word of saved.allowedWords) await decisions.setAllowed(word, true, privacy);
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
