import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { insult } from './insult.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return insult.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)]);
}

describe('insult', () => {
  it.each([
    ['@drjones you absolute clown, read the paper', ['clown']],
    ['our night manager is a spineless coward and everyone knows it', ['spineless', 'coward']],
    ['management are a bunch of spineless clowns', ['spineless', 'clowns']],
    ['Patients who google their symptoms are idiots', ['idiots']],
    ['this intern is dumber than a box of rocks', ['dumber than']],
    ['imagine being this stupid and having a medical licence', ['imagine being this stupid']],
    ['what a pathetic excuse for a surgeon', ['pathetic excuse for a surgeon']],
    ['ortho bros can\'t read, bunch of morons', ['morons']],
    ['I work with actual morons', ['morons']],
    ['go to hell, all of you', ['go to hell']],
    ['Nobody likes you Karen, hand over the keys', ['Nobody likes you']],
    ['The scrub nurse today was a total bitch', ['bitch']],
    ['shut up you muppet', ['shut up you']],
    ['you\'re too dumb to understand a p value', ['you\'re too dumb to understand a p value']],
    ['the patient in bed 3 is a whiny drug seeking loser', ['loser']],
    ['HR are useless parasites', ['parasites']],
    ['the registrar who made our F1 cry is a complete arsehole', ['arsehole']],
    ['You\'re a disgrace to the profession', ['You\'re a disgrace']],
    ['the anti-vaxxers in my mentions are all braindead idiots', ['idiots']],
    ['whoever designed this rota is an idiot', ['idiot']],
    ['I hope the CEO enjoys his bonus, the greedy bastard', ['bastard']],
    ['fuck you and your audit', ['fuck you']],
    ['she is a lying, two-faced weasel', ['weasel']],
    ['He is worthless and everyone on nights knows it', ['worthless']],
    ['These idiots in radiology rejected it again', ['idiots']],
    ['Reviewer 2 is a pompous moron', ['moron']],
    ['the entitled old hag in room 14 wants more tea', ['old hag']],
    ['You people are pathetic', ['pathetic']],
    ['bodoh betul doktor tu', ['bodoh']],
    ['ese jefe es un imbécil', ['imbécil']],
    ['I called him an idiot to his face and I\'d do it again, he is an idiot', ['idiot', 'idiot']],
    ['m0ron of a consultant, total m0ron', ['m0ron', 'm0ron']],
  ])('flags %s', (text, words) => {
    expect(breaches(text).map(([, quoted]) => quoted)).toEqual(expect.arrayContaining(words));
    expect(breaches(text).length).toBeGreaterThan(0);
  });

  it.each([
    // at oneself
    'I\'m such an idiot, left my badge in the car again',
    'felt like an idiot presenting on rounds',
    'I was a clown on ward round today',
    'we are idiots for agreeing to this rota',
    'Am I an idiot or is this ECG normal?',
    'my brain is useless after nights',
    // at nobody
    'Medical students: nobody expects you to know everything.',
    // at things and ideas
    'such a stupid policy',
    'That printer on ward 6 is a useless piece of junk',
    'this stupid EHR logged me out again',
    'That was a dumb mistake and I own it.',
    'no such thing as a stupid question',
    'the new portal is pathetic',
    // received, reported, refuted, denied
    'He called me an idiot in front of the whole ward round',
    'got called a stupid cow by a visitor tonight',
    'He called the nurse an idiot in front of everyone. Not ok.',
    'Stop calling your juniors stupid',
    'Calling people with addiction junkies is not ok. Language matters.',
    'A relative screamed that I was a useless moron. I made her tea.',
    'He\'s not an idiot, he\'s scared. Talk to your patients.',
    'You\'re not stupid, the system teaches by humiliation',
    'She said "you are all morons" and left',
    'I never said that nurses are lazy',
    'Imposter syndrome: thinking you\'re the dumbest person in the room',
    'Don\'t be an idiot, wear your PPE',
    // medicine and figures of speech
    'brain dead donors save lives',
    'these leeches (the medical kind) saved a replanted finger',
    'Parasites in the CSF? wild slide on rounds',
    'idiopathic is not an insult',
    'The retarded growth on the scan is why we say growth restriction now',
    'rat models and pig valves and monster trucks',
    'sick as a dog and back on call',
    'the dense consolidation on the left, thick secretions, ugly ECG',
    'the dummy run went well, the kids kept their dummies',
    'Disagree with this guideline, the evidence for it is weak',
  ])('allows %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });
});
