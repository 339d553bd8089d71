import { describe, expect, it } from 'vitest';
import { check } from '../../checking/check.ts';
import { applyEdits } from '../../draft/span.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { tell } from '../../words/words.ts';
import { proposeFixes } from '../propose.ts';

const { packs } = bundledPacks(['hipaa-safe-harbor', 'sermo'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: '' });

function fixesOf(text: string, profile: string) {
  const draft = parseDraft({ id: 'd', site: 'facebook', text, profile });
  const report = check(draft, demands);
  const fixes = proposeFixes(draft, report, demands).filter(({ rule }) => rule === 'reidentification-risk');
  return { draft, report, fixes, texts: fixes.map((fix) => fix.text), labels: fixes.map(({ label }) => tell(label)), gains: fixes.map(({ gain }) => gain && tell(gain)) };
}

describe('fixes for a small crowd', () => {
  it.each([
    ['One of our adults with sickle cell in Northern Ireland rang today. She is in her thirties.', 'Haematology nurse', 'One of our adults with a rare illness in Northern Ireland rang today. She is in her thirties.'],
    ['Took care of the bus driver from yesterday\'s I-70 pileup. He asked about the kids.', 'Trauma nurse, Denver', 'Took care of the bus driver. He asked about the kids.'],
    ['Yesterday a patient with MDR-TB drove me to the station in his taxi.', 'Chest physician, Pune', 'A patient with MDR-TB drove me to the station in his taxi.'],
    ['Treated a 16-year-old boy with a spinal injury after Friday\'s derby in Wigan. He will not walk again.', '', 'Treated a 16-year-old boy with a spinal injury. He will not walk again.'],
    ['Yesterday a Sikh bus driver, 61, collapsed at the wheel on the A57 in Glossop. We got him back.', '', 'A bus driver, 61, collapsed at the wheel on the A57. We got him back.'],
    ['Last Tuesday I looked after a 42-year-old nun with Huntington\'s disease in Sylmar.', '', 'I looked after a 42-year-old patient with Huntington\'s disease.'],
    ['Our only female firefighter in the town is on our ward with burns, poor woman.', '', 'Someone is on our ward with burns, poor woman.'],
    ['Retired international goalkeeper in my dementia clinic today, caught every pen I dropped.', '', 'Someone in my dementia clinic today, caught every pen I dropped.'],
    ['One of our nuns with myasthenia gravis was intubated on Friday in Limerick. Check the FVC, not the sats.', '', 'One of our patients with myasthenia gravis was intubated. Check the FVC, not the sats.'],
    ['The mayor\'s wife is in our ICU after Saturday\'s boat accident on Lake Bracken. Prayers please.', '', 'The mayor\'s wife is in our ICU after a boat accident. Prayers please.'],
    ['A man from Sylmar with measles on Tuesday, he\'s 71.', '', 'A man with measles, he\'s 71.'],
    ['Sylmar has one nun with Huntington\'s disease and I looked after her on Tuesday.', 'Nurse, Los Angeles', 'Our region has one nun with a rare illness and I looked after her.'],
    ['My patient Ann, a retired lighthouse keeper, broke her hip on Tuesday in Sylmar.', '', 'My patient broke her hip on Tuesday.'],
  ])('%s', (text, profile, expected) => expect(fixesOf(text, profile).texts).toContain(expected));

  it('take a name away with them, or are not offered beside it', () => {
    const { texts, labels } = fixesOf('Mrs Kulkarni, 84, went home from our stroke ward in Sylmar on Tuesday, the retired lighthouse keeper.', '');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.includes('Kulkarni'))).toEqual([]);
    expect(labels[0]).toMatch(/^Say \d things in less detail$/);
    // The name of the town is hers too.
    expect(fixesOf('Marcus Selma, 34, with measles, came in on Tuesday in Selma.', '').texts).toEqual([]);
  });

  it('are not offered for words against somebody', () => {
    const { report, texts } = fixesOf('The 84-year-old beekeeper from Digby on our ward is an idiot. That moron spat at me yesterday.', 'School nurse, Digby');
    expect(report.findings.map(({ rule }) => rule)).toContain('insult');
    expect(texts).toEqual([]);
  });

  it.each([
    ['recently', 'Ann, a retired lighthouse keeper of 84 with Huntington\'s disease, was in our clinic on 3 June 1996.', /recently/i],
    ['our region for a part of a name', 'Deacon Ray from Mt Pisgah, the retired lighthouse keeper, came to us on Palm Sunday with sepsis.', /Mt our/],
    ['someone for one who is named', 'A beekeeper named Wally Prewett in Much Wenlock was in our ICU yesterday with tetanus.', /someone named/i],
  ])('never say %s', (_what, text, wrong) => expect(fixesOf(text, 'Nurse').texts.filter((one) => wrong.test(one))).toEqual([]));

  it('say what goes, what comes and how many more people fit then', () => {
    const { labels, gains } = fixesOf('One of our adults with sickle cell in Northern Ireland rang today. She is in her thirties.', 'Haematology nurse');
    expect(labels[0]).toBe('Say “a rare illness” instead of “sickle cell”');
    expect(gains[0]).toMatch(/^from about [\d,]+ to about [\d,]+ people$/);
  });

  it.each([
    ["My patient this morning is the mayor's son, 19, stabbed at the match on Saturday.", 'ED nurse in Billings, Montana'],
    ['My 51-year-old patient with motor neurone disease died last night. He was the postmaster here.', 'Nurse in Sligo'],
    ['Shift from hell. My patient, a retired shepherd of 81, broke his hip on Tuesday in Sylmar. Drink water, everyone.', 'Nurse, Sylmar'],
  ])('leave a larger crowd, and the draft a sentence: %s', (text, profile) => {
    const { draft, report, fixes } = fixesOf(text, profile);
    for (const fix of fixes) {
      expect(applyEdits(text, fix.edits)).toBe(fix.text);
      const after = check({ ...draft, text: fix.text }, demands);
      expect(after.crowd?.high ?? Infinity).toBeGreaterThan(report.crowd?.high ?? 0);
      expect(fix.text).not.toMatch(/ {2}|\s[,.]|^[,;]|\. \p{Ll}|\b(?:a|an|the|our) (?:a|an|the|our)\b/u);
    }
  });

  it('leave a daughter somebody\'s daughter', () => {
    const { texts } = fixesOf("Tough shift. The mayor's 34yo daughter came in to our ER in Sylmar with a ruptured ectopic on Tuesday.", '');
    expect(texts.join('\n')).toMatch(/^Tough shift\. Someone's 34yo daughter came in/m);
    expect(texts.join('\n')).not.toMatch(/Someone (?!')/);
  });

  it('say what helps most, and that it is not enough, where nothing is', () => {
    const { fixes, labels, gains, texts } = fixesOf('My sickle cell patient sat in the ER six hours with a pain of ten yesterday. Six. In a chair.', 'Heme nurse, Macon');
    expect(texts.at(-1)).toMatch(/^My sickle cell patient sat in the ER six hours with a pain of ten\. Six\./);
    expect(labels.at(-1)).toBe('Say less about “yesterday”');
    expect(gains.at(-1)).toBe('harder to tell who it is, but still few people fit');
    expect(fixes.filter(({ label }) => label.id.startsWith('fix.crowd.less'))).toHaveLength(1);
  });

  it.each([
    ['The final was on Sunday so you can guess. Our captain of 19 came with a ruptured spleen.', 'ED nurse in Sligo', /final was so/],
    ['The Nipah contact we isolated on Friday is positive. 23, nursing student. Pray for our Kozhikode colleagues.', 'Physician, Kerala', /Pray colleagues|our region colleagues/],
    ['104-year-old broke her hip line dancing. Pinned yesterday, walked today.', 'Ortho PA, Sioux Falls', /Older broke/],
    ['Lobster boat winch took four fingers off a 22 y/o at Digby wharf this morning. Halifax micro team, you are wizards.', 'Plastics resident, Halifax', /region wharf|[Ss]omeone winch/],
  ])('never leave a sentence without sense: %s', (text, profile, nonsense) => {
    expect(fixesOf(text, profile).texts.join('\n')).not.toMatch(nonsense);
  });

  it('leave a day that a sentence speaks of', () => {
    const { texts } = fixesOf('Tuesday was hard: a 42-year-old fisherman with Huntington\'s disease who lives in Sylmar coded on our ward.', '');
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^Tuesday was hard/);
  });

  it('leave the story out where no smaller change is enough', () => {
    const { texts } = fixesOf('Long week on the ward and a longer weekend ahead of us. We lost a 6-year-old to measles tonight.', 'Paediatric nurse, Kota Bharu');
    expect(texts).toContain('Long week on the ward and a longer weekend ahead of us.');
  });
});
