import type { UserManifest } from 'wxt';

/** The pages that are watched, by the site whose they are; a person can turn each site off. */
export const WATCHED_SITES = {
  x: ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'],
  facebook: ['https://www.facebook.com/*', 'https://business.facebook.com/*', 'https://messenger.com/*', 'https://www.messenger.com/*'],
  linkedin: ['https://www.linkedin.com/*'],
} as const;

export type WatchedSite = keyof typeof WATCHED_SITES;

/** The pages that are watched. */
export const SITE_MATCHES: string[] = Object.values(WATCHED_SITES).flat();

/** The pages of some of these sites. */
export function pagesOf(sites: readonly WatchedSite[]): string[] {
  return sites.flatMap((site) => WATCHED_SITES[site]);
}

/** A site that is watched once the person turns it on; the browser asks for the permission then. */
export interface OptionalSite {
  readonly id: string;
  /** As people say it. */
  readonly name: string;
  readonly matches: readonly [string, ...string[]];
}

export const OPTIONAL_SITES: readonly OptionalSite[] = [
  { id: 'bluesky', name: 'Bluesky', matches: ['https://bsky.app/*'] },
];

/**
 * The add-on's id in Firefox; Chromium's comes from the key that signs the package. A number drawn once, for the project has
 * no domain to name one after. https://extensionworkshop.com/documentation/develop/extensions-and-the-add-on-id/
 */
export const GECKO_ID = '{870bf7f7-2702-4597-a3d9-f7cfe51546c5}';

/** The oldest browsers it runs in; Edge counts as Chrome. */
export const OLDEST = { chrome: '148', firefox: '153.0' } as const;

/** The page that stands beside others. */
const PANEL = 'panel.html';

/** What the extension's own pages may load and run: what comes with it, and no connection beyond it. */
const PAGES_MAY = [
  "default-src 'none'",
  // WebAssembly is what reads words and codes in pictures and finds faces; it comes with the extension, and needs leave to be compiled.
  "script-src 'self' 'wasm-unsafe-eval'",
  // The pictures page in Firefox's background.
  "frame-src 'self'",
  // The frames of a video that is looked at.
  'media-src blob:',
  "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
];

/** The manifest's own part; WXT adds the entrypoints. */
export function manifest({ browser }: { browser: string }): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(firefox ? [] : ['offscreen', 'sidePanel'])],
    host_permissions: SITE_MATCHES,
    // Asked for one host at a time, when a person turns a site on or adds it.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGES_MAY.join('; ') },
    // Side by side on the keyboard. A key that the browser will not give is dropped without a word: Chromium 156 does so with Alt+Shift+C.
    commands: {
      'switch-focus': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_switch__' },
      'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_check_page__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open_panel__' },
    },
    ...(firefox
      ? {
        sidebar_action: {
          default_panel: PANEL, default_title: '__MSG_name__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' }, open_at_install: false,
        },
        browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: OLDEST.firefox, data_collection_permissions: { required: ['none'] } } },
      }
      : {
        side_panel: { default_path: PANEL }, minimum_chrome_version: OLDEST.chrome, message_serialization: 'structured_clone',
        storage: { managed_schema: 'managed-schema.json' },
      }),
  } as UserManifest;
}
