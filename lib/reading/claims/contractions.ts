/** Contractions as they are typed on a phone. "Its" and "were" are words of their own. */
const WHOLE: Readonly<Record<string, string>> = {
  dont: 'don\'t', doesnt: 'doesn\'t', didnt: 'didn\'t', isnt: 'isn\'t', arent: 'aren\'t', wasnt: 'wasn\'t', werent: 'weren\'t', cant: 'can\'t', couldnt: 'couldn\'t',
  wont: 'won\'t', wouldnt: 'wouldn\'t', shouldnt: 'shouldn\'t', hasnt: 'hasn\'t', havent: 'haven\'t', hadnt: 'hadn\'t', aint: 'ain\'t', thats: 'that\'s', theres: 'there\'s',
  theyre: 'they\'re', youre: 'you\'re', youll: 'you\'ll', theyll: 'they\'ll', youve: 'you\'ve', weve: 'we\'ve', ive: 'i\'ve', im: 'i\'m', whats: 'what\'s',
};

/** "Dont" as "don't", any other word as it is. */
export function whole(word: string): string {
  return Object.hasOwn(WHOLE, word) ? WHOLE[word]! : word;
}
