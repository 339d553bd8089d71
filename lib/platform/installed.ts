import { browser } from './browser.ts';
import { SITE_MATCHES } from './manifest.ts';
import { enterOpenTabs } from './open-tabs.ts';

interface Welcoming {
  readonly values: { readonly welcome: { readonly value: boolean }; readonly answered: { readonly value: boolean } };
}

interface FirstStart {
  read(): Promise<Welcoming>;
  /** Once it is sure what the institution says. */
  sure(): Promise<Welcoming>;
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
    await enterOpenTabs(browser, script, SITE_MATCHES);
    if (reason !== 'install') return;
    // Chromium hands an extension that a policy installs its values some time after it has started.
    const self = await browser.management.getSelf().catch(() => null);
    const { values } = await (self?.installType === 'admin' ? settings.sure() : settings.read());
    if (values.welcome.value && !values.answered.value) await browser.tabs.create({ url: browser.runtime.getURL(welcome) });
  });
}
