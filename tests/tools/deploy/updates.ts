import { create } from 'xmlbuilder2';
import { OLDEST } from '../../../lib/platform/manifest.ts';
import { crxAddress, type Target, xpiAddress } from './target.ts';

/** What Chrome and Edge ask a server of one's own for new versions. https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export function chromeUpdateXml(target: Target): string {
  const apps = [...new Set([target.chromeId, target.edgeId])].map((id) => ({
    '@appid': id, updatecheck: { '@codebase': crxAddress(target), '@version': target.version, '@prodversionmin': OLDEST.chrome },
  }));
  return `${create({ version: '1.0', encoding: 'utf-8' }, { gupdate: { '@xmlns': 'http://www.google.com/update2/response', '@protocol': '2.0', app: apps } })
    .end({ prettyPrint: true })}\n`;
}

/** What Firefox asks; `sha256` in hex is that of the package Mozilla signed. https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export function firefoxUpdatesJson(target: Target, sha256?: string): string {
  return `${JSON.stringify({ addons: { [target.geckoId]: { updates: [{
    version: target.version,
    update_link: xpiAddress(target),
    ...(sha256 !== undefined && { update_hash: `sha256:${sha256}` }),
    applications: { gecko: { strict_min_version: OLDEST.firefox } },
  }] } } }, null, 2)}\n`;
}
