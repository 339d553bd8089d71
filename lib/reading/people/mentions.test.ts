import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { Reading } from '../reading.ts';
import { mentions } from './mentions.ts';

function found(text: string, more: Record<string, unknown> = {}): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text, ...more }));
  return reading.get(mentions).map((mention) => `${mention.role}: ${reading.quote(mention)}`);
}

describe('mentions', () => {
  it.each([
    ['Saw john smith in clinic', 'patient: john smith'],
    ['Ann Lee from Thornaby had measles', 'patient: Ann Lee'],
    ['Marcus Whitfield of Sylmar came in', 'patient: Marcus Whitfield'],
    ['her son Marcus is scared of the ward', 'relative: Marcus'],
    ["Marcus's mum cried in clinic", 'patient: Marcus'],
    ['my daughter Lily lost a tooth', 'poster: Lily'],
    ['my boy Finn wants to be a digger', 'poster: Finn'],
    ['our surgeon Mr Ashdown took her back to theatre twice', 'clinician: Ashdown'],
    ["I'm Dr Amara Obi", 'poster: Amara Obi'],
    ['62yo seen by Dr. Sarah Lee', 'clinician: Sarah Lee'],
    ['Great talk by Dr. Jane Miller', 'public-figure: Jane Miller'],
    ['My colleague Ahmed just passed his boards', 'colleague: Ahmed'],
    ['Happy birthday to my favourite charge nurse, Denise!', 'colleague: Denise'],
    ['Congratulations to Priya on her new role', 'colleague: Priya'],
    ['Maria Rossi et al. 2021', 'author: Maria Rossi'],
    ['The man in the bay opposite sang Sinatra all night', 'author: Sinatra'],
    ['RIP Dr Ann Shepherd. She taught us all.', 'public-figure: Ann Shepherd'],
    ['President Okonkwo spoke', 'public-figure: Okonkwo'],
    ['Mr. James T., 70M', 'patient: James T.'],
    ['Mrs K was discharged', 'patient: Mrs K'],
    ['Siti binti Ahmad was admitted', 'patient: Siti binti Ahmad'],
    ['Mr van der Berg was admitted', 'patient: van der Berg'],
    ['In bed 15 Mr van Dijk asked for tea', 'patient: van Dijk'],
    ['My patient goes by Duchess and has better manners than you', 'patient: Duchess'],
    ['the patient (initials H.D.) says hello', 'patient: H.D.'],
    ['CHEN, Wei Ling 45F abdo pain', 'patient: CHEN, Wei Ling'],
    ['Jasleen Kaur got the all clear today', 'patient: Jasleen Kaur'],
    ["gareth's scan is clear", 'patient: gareth'],
    ['jaydens mum cried, clear scans', 'patient: jayden'],
    ['Our Doreen got a new hip, the whole rehab unit is jealous', 'patient: Doreen'],
    ['pt RJ left AMA with the cannula in again', 'patient: RJ'],
    ['Marlene in chair 5 knits while her chemo runs', 'patient: Marlene'],
    ['the new kid in cubicle 7 is called Blaze and yes he set fire to his sleeve', 'patient: Blaze'],
    ['got a card from Tess (the anaphylaxis on the school trip)', 'patient: Tess'],
    ['#prayforOliver he is in our picu', 'patient: #prayforOliver'],
    ['#JusticeForLily. she was 4', 'patient: #JusticeForLily'],
    ['Carlitos salió de la UCI hoy', 'patient: Carlitos'],
    ['Our little Teddy (the ward bear) went through the wash', 'public-figure: Teddy'],
    ['the liver forum meets, Mr Adeleke chairing as ever', 'public-figure: Adeleke'],
    ['Dr Okafor (ask switchboard for her extension) is teaching CT interpretation at 5', 'colleague: Okafor'],
    ['Kerubo, 61, came for her inhaler', 'patient: Kerubo'],
    ['Name: SMITH, JOHN', 'unknown: SMITH, JOHN'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('knows the small words of Malay and Spanish from the English names they look like', () => {
    expect(found('Kali ini pesakit dan jururawat berbual panjang.')).toEqual([]);
    expect(found('Dan pesakit itu pulang kali kedua.')).toEqual([]);
    expect(found('Ella es la paciente de la cama, y la vida sigue.')).toEqual([]);
    expect(found('Pesakit saya Dan Whitfield sudah pulang dan sihat.')).toEqual(['unknown: Dan Whitfield']);
    expect(found('My patient Dan is home.')).toEqual(['patient: Dan']);
  });

  it.each(['#JusticeForNurses on saturday', '#PrayForPeace', 'M as in mike', 'Zubeldía volvió a ganar', 'the kids ward is called Sunflower', 'Angela Merkel once said so', 'Genus claims it'])('names nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows a name again and gives it the role it had', () => {
    expect(found('My patient Tunde is home. Tunde rang the bell!')).toEqual(['patient: Tunde', 'patient: Tunde']);
  });

  it('finds all names in a row', () => {
    expect(found('They were six: Hannah, Derek, Olga and Miguel.')).toEqual(['unknown: Hannah', 'unknown: Derek', 'unknown: Olga', 'unknown: Miguel']);
  });

  it('knows the poster by the profile line', () => {
    expect(found('Amara Obi here, on nights', { profile: 'Dr Amara Obi, paediatrician' })).toEqual(['poster: Amara Obi']);
  });

  it.each([
    ['#PrayForEmma', 'patient: #PrayForEmma'], ['#teamjayden', 'patient: #teamjayden'], ['#babyNoah', 'patient: #babyNoah'], ['#JohnSmithson', ''], ['#COVID19', ''],
    ['#PrayForUkraine', ''], ['#JusticeForNurses', ''], ['M*rc*s', 'unknown: M*rc*s'], ['f*ck this', ''], ['M a r c u s', 'unknown: M a r c u s'],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual(expected === '' ? [] : [expected]);
  });

  it.each([
    ['Wilson disease'], ['positive Babinski'], ['a Turner phenotype'], ['A Whipple before lunch'], ['Mr X is a 50-year-old man'], ['in May'], ['April 10th'],
    ['What are the guidelines'], ['Will this work?'], ['ADA and EASD agree'], ['Metformin was started'], ['ChatGPT passed'], ['MRS line width'], ['John Doe has chest pain'],
    ['Session 4B, Hall C, 14:30'], ['Bill passed: scope of practice expands'], ['The Finance Bill has passed'],
    ['PR 162 ms QTc 431 ms'],
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
