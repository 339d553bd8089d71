import { expect, it } from 'vitest';
import { Reading } from '../../reading.ts';
import { places } from '../places.ts';
import { isWholeAddress } from './whole-address.ts';

/** The places of a text to which a letter could be sent. */
function whole(text: string): string[] {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return reading.get(places).filter((place) => isWholeAddress(reading, place)).map((place) => reading.quote(place));
}

it.each([
  ['come to 14 Mill Lane, Apt 3', '14 Mill Lane, Apt 3'],
  ['pick him up from Kastanienweg 12', 'Kastanienweg 12'],
  ['she moved to 27 Jalan Kenanga', '27 Jalan Kenanga'],
  ['write to PO Box 149', 'PO Box 149'],
  ['post code: LS6 2QB', 'LS6 2QB'],
])('knows where a letter arrives: %s', (text, expected) => expect(whole(text)).toEqual([expected]));

it.each(['walked down Elm Street', 'Flat 3 is empty', 'Lived in Leeds', 'seen at St. Mary\'s Hospital'])('asks for more: %s', (text) => expect(whole(text)).toEqual([]));
