import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { Reading } from '../reading.ts';
import { mentions } from './mentions.ts';

function found(text: string): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text }));
  return reading.get(mentions).map((mention) => reading.quote(mention));
}

describe('names told by what only people do', () => {
  it.each([
    ['Wanjiku walked 20 km for her tablets', 'Wanjiku'],
    ['Bubba weighed 640 grams when he came', 'Bubba'],
    ['Tavita and his sister both have the rash', 'Tavita'],
    ['Kiri-Lee from Tokoroa drove herself in mid STEMI', 'Kiri-Lee'],
    ['Zubair told me he was done with needles', 'Zubair'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    ["Ma'am gave me her jacket"],
    ['Baba removed his own cannula'],
    ['The postmistress from Invergarry gave me a telling off'],
    ['Radiology asked me to fill in the form again'],
    ['Gogo delivered half of our road'],
    ['Lactate was 9. Ring ITU'],
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names told by a bed', () => {
  it.each([
    ['Ansu in bay 4 asked for the football', 'Ansu'],
    ['jm in bed 3 has a k of 7.9', 'jm'],
    ['mrs d from room 22 tried to pay me in toffees', 'mrs d'],
    ['Makcik Leha di katil 8 nak balik', 'Leha'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([['pt in bed 3 has a k of 7.9'], ['Meeting in room 4 at noon'], ['ng in bed 4 needs checking']])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names told by how a ward speaks', () => {
  it.each([
    ['the Macklins have buried two sons', 'Macklins'],
    ['Peadar was in again about the knee', 'Peadar'],
    ['Oisín was 4, flown in by night', 'Oisín'],
    ['Bunty ji wants a private room for his appendix', 'Bunty'],
    ['uncle muthu a/l rengasamy discharge today', 'muthu a/l rengasamy'],
    ['grabe si kuya dodong, nag motor pauwi may pneumothorax pa', 'dodong'],
    ['The Okafors brought jollof for the whole bay', 'Okafors'],
    ["Beaumont's lot were at the bedside with a karaoke machine", 'Beaumont'],
    ["Suleiman's missus rang the ward", 'Suleiman'],
    ['RIP Big Terry. You drove every one of us mad', 'Terry'],
    ['Well done Kaz! Six months sober', 'Kaz'],
    ['I told you, Winston, not to walk on it', 'Winston'],
    ['eunice aged 54 presented with jaundice', 'eunice'],
    ['Hyacinth, 88, came off BiPAP and asked for rum', 'Hyacinth'],
    ['did cpr on graham for 40 min', 'graham'],
    ['Puan Norhayati bt. Kassim was discharged', 'Norhayati bt. Kassim'],
    ['Kak Yah kat katil 9', 'Yah'],
    ['#pray4emma', '#pray4emma'],
    ['#BeLikeSaoirse', '#BeLikeSaoirse'],
    ['F🌸l🌸o🌸r🌸a is going home', 'F🌸l🌸o🌸r🌸a'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    ['the Celtics have lost again'],
    ['the Maldives have no CT'],
    ['Well done everyone! Six months of audits'],
    ['Saturday, 12, was the last of them'],
    ['Día de la Enfermería'],
    ['Línea de la Vida, gratis'],
    ['Teléfono de la Esperanza'],
    ['Virchow told us so'],
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
