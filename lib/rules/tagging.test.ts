import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { tagging } from './tagging.ts';

const NOTHING = { terms: [], disclaimers: [], institutions: [] };

function breaches(draft: Partial<Draft>) {
  return tagging.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: '', ...draft }), NOTHING);
}

const PICTURE = [{ type: 'image' as const }];

describe('tagging', () => {
  it('is told of a person tagged with a picture', () => {
    expect(breaches({ text: 'Great night with @sarahk_rn', attachments: PICTURE })).toMatchObject([{ kind: 'person', data: { name: 'sarahk_rn', count: 1 } }]);
  });

  it('counts people, those of the site\'s own list too, each once', () => {
    for (const handle of ['lenamarsh', 'mohamed_faiz', 'KimuraDO', 'amaboateng']) expect(breaches({ text: `With @${handle}`, attachments: PICTURE }), handle).toHaveLength(1);
    expect(breaches({ text: 'With @sarahk_rn and @drtomas', mentions: ['@SarahK_RN', 'Ada Brooke'], attachments: PICTURE }))
      .toMatchObject([{ kind: 'people', data: { count: 3 } }]);
  });

  it.each([
    ['without a picture', { text: 'Thanks @sarahk_rn' }],
    ['of a file', { text: 'Thanks @sarahk_rn', attachments: [{ type: 'file' as const }] }],
    ['of oneself', { text: 'Me, by @sarahk_rn', account: '@SarahK_RN', attachments: PICTURE }],
    ['of bodies and journals', { text: 'With @LeedsHospitals, @BMJ_latest and @RCPhysicians', attachments: PICTURE }],
    ['of initials', { text: 'With @BCCI, @HIMSS and @AAMCtoday', attachments: PICTURE }],
    ['of makers and shops', { text: 'Thanks @Spotify and @greggs', attachments: PICTURE }],
  ])('is not told %s', (_what, draft) => {
    expect(breaches(draft)).toEqual([]);
  });

  it.each(['PRIYAMD', 'SARAHK', 'JSMITH', 'DRLENA', 'AMARA'])('takes the capitals of @%s for a name', (handle) => {
    expect(breaches({ text: `With @${handle}`, attachments: PICTURE })).toHaveLength(1);
  });

  it('takes a permission that is told, and none that is denied', () => {
    expect(breaches({ text: 'Posted with her permission, @sarahk_rn', attachments: PICTURE })).toMatchObject([{ allowances: ['permission'] }]);
    expect(breaches({ text: 'Dia dah izinkan gambar ni, @sarahk_rn', attachments: PICTURE })).toMatchObject([{ allowances: ['permission'] }]);
    expect(breaches({ text: 'Posted without her permission, @sarahk_rn', attachments: PICTURE })).toMatchObject([{ allowances: [] }]);
  });
});
