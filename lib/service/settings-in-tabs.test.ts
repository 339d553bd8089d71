import { beforeEach, describe, expect, it } from 'vitest';
import { resolve, type Settings, type Stored } from '../settings/resolve.ts';
import { tellTabsOfSettings } from './settings-in-tabs.ts';

let told: string[];
let change: (own: Stored) => Promise<void>;

beforeEach(() => {
  told = [];
  let listener: (settings: Settings) => void = () => undefined;
  tellTabsOfSettings(
    { onChange: (heard) => { listener = heard; } },
    ({ values }) => (values.language.value === 'auto' ? 'en' : values.language.value),
    {
      speak: () => told.push('speak'),
      recheck: async () => told.push('recheck'),
      rest: (sites) => told.push(`rest ${String(sites)}`),
    },
  );
  change = async (own) => {
    listener(resolve(own, {}));
    await Promise.resolve();
  };
});

describe('open tabs, when a setting changes', () => {
  it('check anew, and speak once for each change of language', async () => {
    await change({ strictness: 'strict' });
    await change({ strictness: 'relaxed' });
    await change({ language: 'ms' });
    expect(told).toEqual(['speak', 'recheck', 'recheck', 'speak', 'recheck']);
  });

  it('of sites that are turned off rest, after the others check anew', async () => {
    await change({ offSites: ['x'] });
    expect(told).toEqual(['speak', 'recheck', 'rest x']);
  });

  it('all rest where only the panel is wanted', async () => {
    await change({ panelOnly: true, offSites: ['x'] });
    expect(told).toEqual(['speak', 'rest all']);
  });
});
