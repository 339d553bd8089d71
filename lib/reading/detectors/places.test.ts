import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { parseDraft } from '../../draft/draft.ts';
import { places } from './places.ts';

function found(text: string): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text }));
  return reading.get(places).map((place) => `${place.sort}: ${reading.quote(place)}`);
}

describe('places', () => {
  it.each([
    ['derivado del Hospital de Poniente sin informe', 'facility: Hospital de Poniente'],
    ['a fisherman off Killybegs with a hook', 'area: Killybegs'],
    ['HDU-7 asked for a whisky', 'bed: HDU-7'],
    ['Mrs K from 12 hid the biscuits', ],
    ['Mr B in 12 tried to order a curry', 'bed: 12'],
    ['la habitación 308 pide alta', 'bed: habitación 308'],
    ['Parking costs RM 20 an hour', ],
    ['seen at St. Mary\'s Hospital', "facility: St. Mary's Hospital"],
    ['transferred to Johns Hopkins', 'facility: Johns Hopkins'],
    ['She teaches at St. Brigid\'s Primary', "facility: St. Brigid's Primary"],
    ["He's the head chef at Casa Benito", 'employer: Casa Benito'],
    ['A farmer from outside Tumut drove three hours', 'area: Tumut'],
    ['Our lady in Maple 4 ate an egg', 'bed: Maple 4'],
    ['born at Royal Melbourne Hospital', 'facility: Royal Melbourne Hospital'],
    ['he was taken to mercy hospital by ambulance', 'facility: mercy hospital'],
    ['admitted to Central Medical Center', 'facility: Central Medical Center'],
    ['lives at Sunny Acres Care Home', 'facility: Sunny Acres Care Home'],
    ['follow-up at Dr. Okoye\'s Office', "facility: Dr. Okoye's Office"],
    ['seen at Mayo Clinic in Rochester, MN', 'facility: Mayo Clinic in Rochester, MN'],
    ['she works for Boeing', 'employer: Boeing'],
    ['her mum works at the Greggs in Leeds', 'employer: Greggs in Leeds'],
    ['dari Klinik Kesihatan Ampang', 'facility: Klinik Kesihatan Ampang'],
    ['he moved from Houston', 'area: Houston'],
    ['lives in Springfield, IL', 'area: Springfield, IL'],
    ['from kuala lumpur', 'area: kuala lumpur'],
    ['a farmer from King County', 'area: King County'],
    ['noted at our Austin branch', 'area: Austin'],
    ['14 Elm Street', 'address: 14 Elm Street'],
    ['at 22b Old Mill Lane, Leeds', 'address: 22b Old Mill Lane, Leeds'],
    ['No 7 Jalan Ampang', 'address: 7 Jalan Ampang'],
    ['Hauptstrasse 12', 'address: Hauptstrasse 12'],
    ['PO Box 149', 'address: PO Box 149'],
    ['send it to PSC 6293, Box 8158\nAPO AP 04336', 'address: PSC 6293, Box 8158\nAPO AP 04336'],
    ['14 Elm Street\nSpringfield\nIL 62704', 'address: 14 Elm Street', 'address: Springfield', 'address: IL 62704'],
    ['the corner of Elm Street and 3rd Avenue', 'address: the corner of Elm Street and 3rd Avenue'],
    ['SW9 8HQ', 'postcode: SW9 8HQ'],
    ['K1A 0B1', 'postcode: K1A 0B1'],
    ['zip 90210', 'postcode: 90210'],
    ['bed 12', 'bed: bed 12'],
    ['in bed four since Monday', 'bed: bed four'],
    ['her flat at 3b Carlton Towers', 'address: 3b Carlton Towers'],
    ['lives at 9 Maes yr Haf', 'address: 9 Maes yr Haf'],
    ['side room 4', 'bed: side room 4'],
    ['Bed 4 pulled his curtains shut', 'bed: Bed 4'],
    ['hurt at Digby wharf', 'area: Digby wharf'],
    ['Ward 7B', 'bed: Ward 7B'],
    ['Bed 4 has a new plug? He wants a window', 'bed: Bed 4'],
    ['our arrest from the Asda in Toxteth walked out', 'facility: Asda in Toxteth'],
    ['works nights at the Amazon depot in Doncaster', 'facility: Amazon depot in Doncaster'],
    ['awake after the A614 crash', 'facility: A614'],
    ['fell off his stool at the Red Lion in Ashby', 'facility: Red Lion in Ashby'],
    ['found on platform 4 at Crewe station', 'facility: Crewe station'],
    ['a wrecked knee from the Fox and Hounds', 'facility: Fox and Hounds'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Bed 4 has no plug.'], ['Bed 4 has no plug. Somebody fix it.'], ['the new band 7 on Cedar ward'], ['my placement at Rowan Ward starts Monday'], ['the A614 is closed'], ['Asda sells scrubs'], ['bed 9 of the raised beds has sunflowers'], ['a police station'], ['a red lion'],
    ['Teaching is in room 4 today.'], ['La cama 3 no tiene barandal.'], ['The book club meets in room 12 at noon.'],
    ['the local hospital is full'], ['our diabetes clinic'], ['a 30-bed ward'], ['bed 3 days'], ['the Framingham Heart Study'], ['a Wells score of 3'],
    ['Ms. Blanchard'], ['in Stage 3'], ['the GUSTO trial'], ['C57BL/6 mice'], ['admitted to Medicine'], ['in the ICU'], ['Madison said so'], ['in May'], ['from Texas'],
    ['teaching hospital'], ["met at Tom's pier"], ['we like the Old harbour'], ['across the street'], ['1. Infection. 2. Pain'],
    ['América 2 Chivas 1. Mañana guardia'], ['Cork 3-24 Limerick 1-19'],
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
