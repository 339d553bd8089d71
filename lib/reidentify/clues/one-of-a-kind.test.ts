import { describe, expect, it } from 'vitest';
import { Reading } from '../../reading/reading.ts';
import { oneOfAKind } from './one-of-a-kind.ts';

/** What is heard of it, in words. */
function heard(text: string): readonly string[] {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return reading.get(oneOfAKind).map((span) => reading.quote(span));
}

describe('the only one of a kind, in care', () => {
  it.each([
    // the only, first or last one of a place
    ['Our only female firefighter in the town is on our ward with burns.', 'Our only female firefighter in the town'],
    ['The last lamplighter in the borough is on oxygen in side room two.', 'The last lamplighter in the borough'],
    ['Only quadruplets ever born in this county, and we delivered them.', 'Only quadruplets ever born in this county'],
    ['Two of one name, first in our valley, now on our eating disorder unit.', 'first in our valley'],
    ["We have one undertaker in this town and he's on my telemetry unit.", 'We have one undertaker in this town'],
    ['Satu-satunya tok dalang di kampung ni masuk wad kami.', 'Satu-satunya tok dalang di kampung ni'],
    ['La única bombera de este pueblo está en mi planta con quemaduras.', 'La única bombera de este pueblo'],
    ["Discharged the county's oldest twins from our ward today.", "the county's oldest twins"],
    // the holder of one office
    ['The pastor of the big church off the interstate was in our clinic.', 'The pastor of the big church'],
    // in office or fame
    ['Ex international hurdler, 34, on my list for an ACL.', 'Ex international hurdler'],
    ['Treated a serving member of parliament on our ward today.', 'a serving member of parliament'],
    ['Bekas juara raja lawak masuk wad aku malam ni.', 'Bekas juara raja lawak'],
    ['El mariachi que salió en las noticias está en mi piso.', 'que salió en las noticias'],
    // singled out
    ['That woman I told you of, the one with the parrot, was back on our ward.', 'the one with the parrot'],
  ])('%s', (text, words) => {
    expect(heard(text)).toContain(words);
  });

  it('hears a name held back only of somebody who is told apart', () => {
    expect(heard("Had a patient shout at me on the ward today. I can't say who.")).toEqual([]);
    expect(heard("A sitting senator was on our ward today. I can't say who.")).toEqual(['A sitting senator', "I can't say who"]);
  });

  it.each([
    // who works there, and the poster
    "I'm the only porter in the county and your patient is late to our ward.",
    'Our only respiratory registrar in the region is off, and the patients on our ward wait.',
    'La única doctora de este pueblo está en mi planta.',
    // things
    'We are the only burns centre in the state, and four patients came to our ward today.',
    'Our only ultrasound scanner in the county died on our list.',
    'That cake I told you of, the one with the twin tiers, came to our ward.',
    'Our first robotic hip replacement in the region was on my list today.',
    // who says, opens or is watched, not nursed
    'The kids on the ward are obsessed with that singer off TikTok.',
    'A former minister opened our ward today.',
    'Bekas pelakon tu dah jadi MO kat wad kami.',
    'The paediatrician from channel 5 was on our ward.',
    'Folks said that the preacher was stealing from the hospice on our ward.',
    'The matron was all over the local papers for selling milk to the patients on our ward.',
    // nobody in care
    'The only harpist in our valley played at the fair on Saturday.',
    "Guess who's on call for Christmas again. You know who.",
  ])('nothing in: %s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});
