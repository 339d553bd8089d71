import { browser } from './browser.ts';
import { takeOverOpenTabs } from './scripts.ts';

interface FirstStart {
  read(): Promise<{ readonly values: { readonly welcome: { readonly value: boolean }; readonly answered: { readonly value: boolean } } }>;
}

/** What is needed when the extension has just been installed or updated. Paths from the extension's root. */
export interface Installation {
  readonly script: string;
  readonly welcome: string;
  readonly settings: FirstStart;
}

/**
 * After an installation or update, takes over the tabs that are open; after an installation, asks the one question of the
 * first start unless it was answered or an institution turned the page off.
 */
export function onInstalled({ script, welcome, settings }: Installation): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await takeOverOpenTabs(script);
    if (reason !== 'install') return;
    const { values } = await settings.read();
    if (values.welcome.value && !values.answered.value) await browser.tabs.create({ url: browser.runtime.getURL(welcome) });
  });
}
