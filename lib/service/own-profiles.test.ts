import { beforeEach, describe, expect, it } from 'vitest';
import { type OwnProfiles, openOwnProfiles } from './own-profiles.ts';

const OPEN = { incognito: false };
const PRIVATE = { incognito: true };

let held: Record<string, unknown>;
let profiles: OwnProfiles;
beforeEach(() => {
  held = {};
  profiles = openOwnProfiles({ get: async () => ({ ...held }), set: async (items: Record<string, unknown>) => { Object.assign(held, items); } });
});

describe('profile lines seen in this session', () => {
  it('go with drafts of their site, one a site', async () => {
    await profiles.keep({ site: 'x', account: 'rowan', line: 'Registrar.' }, OPEN);
    await profiles.keep({ site: 'linkedin', line: 'Surgeon.' }, OPEN);
    await profiles.keep({ site: 'x', account: 'rowan', line: 'Consultant.' }, OPEN);
    expect(await profiles.lineFor({ site: 'x' }, OPEN)).toBe('Consultant.');
    expect(await profiles.lineFor({ site: 'linkedin', account: 'Ada Brooke' }, OPEN)).toBe('Surgeon.');
    expect(await profiles.lineFor({ site: 'facebook' }, OPEN)).toBeNull();
  });

  it('go with the account they are of, however it is written', async () => {
    await profiles.keep({ site: 'x', account: 'Rowan', line: 'Registrar.' }, OPEN);
    expect(await profiles.lineFor({ site: 'x', account: '@rowan' }, OPEN)).toBe('Registrar.');
    expect(await profiles.lineFor({ site: 'x', account: 'hillhospital' }, OPEN)).toBeNull();
  });

  it('are neither kept from private windows nor used in them', async () => {
    await profiles.keep({ site: 'x', line: 'Registrar.' }, PRIVATE);
    expect(held).toEqual({});
    await profiles.keep({ site: 'x', line: 'Registrar.' }, OPEN);
    expect(await profiles.lineFor({ site: 'x' }, PRIVATE)).toBeNull();
  });

  it('count as not seen where nothing can be kept', async () => {
    const broken = openOwnProfiles({ get: async () => { throw new Error('no'); }, set: async () => { throw new Error('no'); } });
    await broken.keep({ site: 'x', line: 'Registrar.' }, OPEN);
    expect(await broken.lineFor({ site: 'x' }, OPEN)).toBeNull();
  });
});
