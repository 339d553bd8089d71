import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../checking/check.ts';
import { applyEdits } from '../draft/span.ts';
import { parseDraft } from '../draft/draft.ts';
import { bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { weightedLength } from './length.ts';
import { proposeFixes } from './propose.ts';

// On a busy machine a check would else run out of time, and a fix that was checked in part is not offered.
beforeAll(() => { vi.spyOn(performance, 'now').mockReturnValue(0); });
afterAll(() => { vi.restoreAllMocks(); });

const { packs } = bundledPacks(['mount-sinai', 'alliance-cme', 'imu'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: 'x.com' });

function fixesOf(text: string, more: Record<string, unknown> = {}) {
  const draft = parseDraft({ id: 'd', site: 'x', text, ...more });
  const report = check(draft, demands);
  return { draft, report, fixes: proposeFixes(draft, report, demands) };
}
const texts = (text: string, rule: string, more = {}) => fixesOf(text, more).fixes.filter((fix) => fix.rule === rule).map((fix) => fix.text);

describe('fixes for a patient\'s identifier', () => {
  it.each([
    ['Mrs. Okafor cried when I told her the biopsy was clear.', 'My patient cried when I told her the biopsy was clear.'],
    ['Told a 40-year-old imam in Ipoh today that his son has leukaemia.', 'Told a 40-year-old patient in Ipoh today that his son has leukaemia.'],
    ['Her son Marcus Oyelaran asked me if she would die.', 'Her son asked me if she would die.'],
    ['We admitted John Abara on May 30th, 2022.', 'We admitted John Abara in 2022.'],
    ['Our patient is a 94-year-old lady with a new hip.', 'Our patient is a 90+ year-old lady with a new hip.'],
    ['Mrs Okafor (MRN 00482913) went home.', 'Mrs Okafor went home.'],
    ['Long night. Arthur Penrose, MRN 00482913, was brought in.', 'Long night. My patient was brought in.'],
    ['My patient in bed 4 cried all night', 'My patient cried all night'],
    ['Grateful for my patient Mr. Gutiérrez, who brought us conchas.', 'Grateful for my patient, who brought us conchas.'],
    ['Merv Tully, my patient for 22 years, died on the ward last night.', 'My patient for 22 years died on the ward last night.'],
    ['My patient at Tullamore cried when I told her the biopsy was clear.', 'My patient cried when I told her the biopsy was clear.'],
  ])('%s', (text, expected) => expect(texts(text, 'patient-identifier')).toContain(expected));

  it.each([
    ['Hoy visité a María López en la cama 4, está mejor.', 'Hoy visité a mi paciente en la cama 4, está mejor.'],
    ['Hoy visité a María López en la cama 4, está mejor.', 'Hoy visité a María López, está mejor.'],
    ['La señora Carmen Ruiz ingresó el 3 de marzo de 2024 con su hija Lola.', 'Mi paciente ingresó en 2024 con su hija.'],
    ['La señora Carmen Ruiz murió el 3 de marzo en mi guardia.', 'La señora Carmen Ruiz murió en mi guardia.'],
    ['Mi paciente Jacinto Robles, de Getafe, murió anoche.', 'Mi paciente murió anoche.'],
    ['Puan Siti Aminah di katil 4 makin pulih hari ini.', 'Pesakit saya makin pulih hari ini.'],
    ['Pesakit saya Encik Rahman dimasukkan ke Hospital Taiping pada 3 Mac 2024.', 'Pesakit saya dimasukkan pada tahun 2024.'],
    ['Pesakit saya, lelaki 93 tahun dari Ipoh, meninggal pada 3 Mac.', 'Pesakit saya, lelaki 90+ tahun, meninggal.'],
  ])('in the draft\'s own language: %s', (text, expected) => expect(texts(text, 'patient-identifier')).toContain(expected));

  it('names no colleague either', () => {
    expect(texts('Nuestra enfermera Lucía Prado llegó borracha a la guardia.', 'colleague-identity')).toContain('Nuestra enfermera llegó borracha a la guardia.');
  });

  it('changes every mention of the same words at once', () => {
    expect(texts('Mrs Okafor cried. I hugged Mrs Okafor after the scan.', 'patient-identifier')[0])
      .toBe('My patient cried. I hugged my patient after the scan.');
  });

  it('offers one press for all that it found', () => {
    expect(texts('Mrs Lim in bed 4, MRN 00482913, cried when I told her.', 'patient-identifier')[1]).toBe('My patient cried when I told her.');
  });
});

describe('fixes for an affiliation without a disclaimer', () => {
  const sinai = { affiliation: 'Mount Sinai', profile: 'Resident at Mount Sinai' };
  const prescribed = 'The views expressed are my own and do not represent those of the Mount Sinai Health System.';

  it('adds the words the policy prescribes', () => {
    expect(texts('We need to talk about sleep.', 'affiliation-disclaimer', sinai)).toEqual([`We need to talk about sleep. ${prescribed}`]);
  });

  it('adds a shorter wording where the prescribed one does not fit a post on X', () => {
    const long = `${'Sleep matters to all of us. '.repeat(9).trim()}`;
    const [text] = texts(long, 'affiliation-disclaimer', sinai);
    expect(text).toMatch(/own|employer/);
    expect(weightedLength(text ?? '')).toBeLessThanOrEqual(280);
    expect(texts(long, 'affiliation-disclaimer', { ...sinai, site: 'linkedin' })).toEqual([`${long} ${prescribed}`]);
  });

  it('offers a second post where nothing fits', () => {
    const full = 'Sleep matters to us. '.repeat(14).slice(0, 279);
    const [fix] = fixesOf(full, sinai).fixes.filter(({ rule }) => rule === 'affiliation-disclaimer');
    expect(fix).toMatchObject({ edits: [], text: full, copy: prescribed });
  });
});

describe('fixes for speaking for a house', () => {
  it('leaves what belongs to the house, and its name, as they stand', () => {
    const { report, fixes } = fixesOf("We at Mount Sinai's ICU believe in book clubs", { profile: 'ICU nurse @ Mount Sinai' });
    expect(report.findings.map(({ rule }) => rule)).toContain('speaking-for-institution');
    expect(fixes.filter(({ text }) => text.includes("I's") || text.includes("I 's"))).toEqual([]);
  });
});

describe('every fix', () => {
  const drafts = [
    'Mrs Lim in bed 4, MRN 00482913, cried when I told her. What a shit day',
    'Saw a 94yo lady from Ashford on 3/4 with a hip fracture at St. Brigid\'s Hospital',
    'epic login: jdoe / Winter2024! dont tell anyone',
    'dob 3-4-51, phone 212-555-0134, email jane.roe@example.com, she wants her results',
    '👶🏽 My patient Amara 𝐋𝐢𝐦 went home on 2 March at 4:10!\nمبروك للعائلة كلها',
  ];
  it.each(drafts)('does what it says and leaves the draft better: %s', (text) => {
    const { draft, report, fixes } = fixesOf(text);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) {
      expect(applyEdits(text, fix.edits)).toBe(fix.text);
      const after = check({ ...draft, text: fix.text }, demands);
      expect(after.findings.map(({ id }) => id)).not.toContain(fix.finding);
      const firm = ({ findings }: typeof after) => findings.filter(({ tier }) => tier !== 'note').length;
      const fixed = report.findings.find(({ id }) => id === fix.finding);
      expect(firm(after)).toBeLessThan(firm(report) + Number(fixed?.tier === 'note'));
      expect(fix.text).not.toMatch(/ {2}|\(\s*\)|^[,;]/m);
    }
  });
});

describe('fixes for a claim without a source', () => {
  const CLAIM = 'Naps for surgeons cut needle injuries by a third.';
  const read = { text: 'A cohort on naps, surgeons and needle injuries', url: 'https://example.org/naps' };

  it('add the page that was just read, or say that there is none at hand', () => {
    expect(texts(CLAIM, 'missing-source', { recentlyRead: [read] })).toEqual([`${CLAIM} ${read.url}`, `${CLAIM} I don’t have the source to hand.`]);
  });

  it('take no page about something else', () => {
    expect(texts(CLAIM, 'missing-source', { recentlyRead: [{ ...read, text: 'A recipe for bread' }] })).toEqual([`${CLAIM} I don’t have the source to hand.`]);
  });
});

describe('fixes for a lesser finding in the words of a worse one', () => {
  it('are offered only when they deal with both', () => {
    const claim = 'Turmeric cures cancer in 80% of patients.';
    const found = fixesOf(`${claim} Coffee is good.`).report.findings.map(({ rule }) => rule);
    expect(found).toEqual(expect.arrayContaining(['health-misinformation', 'missing-source']));
    expect(texts(`Coffee is good.\n\n${claim}\n\nWalks are good and so is sleep.`, 'missing-source')).toEqual(['Coffee is good.\n\nWalks are good and so is sleep.']);
    expect(texts(claim, 'missing-source')).toEqual([]);
  });
});

describe('fixes for an undeclared tie', () => {
  it('puts a plain line of it before everything else', () => {
    const text = 'This pump is a game changer. The makers flew me to Oslo to see it.';
    expect(texts(text, 'conflict-of-interest')[0]).toBe(`Disclosure: I have a stake in this. ${text}`);
  });

  it('leaves the line out where it does not fit', () => {
    const text = `This pump is a game changer. ${'It is light and quiet. '.repeat(9)}The makers flew me to Oslo.`;
    expect(texts(text, 'conflict-of-interest').some((fixed) => fixed.startsWith('Disclosure'))).toBe(false);
  });
});
