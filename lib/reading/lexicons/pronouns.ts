/** Pronouns and the small words before a noun, also as typed in haste. */
export const PRONOUNS = {
  'i': ['i', "i'm", 'im', "i've", 'ive', "i'd", "i'll", 'saya', 'aku', 'yo'],
  'me': ['me', 'myself', 'se me'],
  'my': ['my', 'mine', 'mi'],
  'my-own': ['my own', 'our own', 'myself', 'me personally'],
  'we': ['we', "we're", "we've", 'weve', "we'd", "we'll", 'team'],
  'us': ['us', 'ourselves'],
  'our': ['our', 'ours'],
  'you': [
    'you', 'u', 'ya', "y'all", 'yall', 'ye', "you're", 'youre', "you've", "you'd", "you'll", 'yourself', 'ur', 'thou', 'awak',
    'kau', 'hang',
  ],
  'your': ['your', 'yours'],
  'he-she': [
    'he', 'she', "he's", "she's", "he'd", "she'd", "he'll", "she'll", 'hes', 'shes', 's / he', 'he / she', 'they', "they're",
    "they'd", "they've", 'theyre',
  ],
  'him-her': ['him', 'her', 'them', 'himself', 'herself', 'themselves'],
  'his-her': ['his', 'her', 'their', 'hers', 'theirs'],
  'they': ['they', "they're", 'theyre', "they've", "they'll", "they'd", 'them', 'those', 'these'],
  'it': ['it', "it's", 'this', 'that', "that's", 'thats', 'which'],
  'a': ['a', 'an', 'another', 'one', 'some', 'un', 'una', 'seorang', 'sorang', 'esta', 'este', 'otro', 'otra'],
  'the': [
    'the', 'this', 'that', 'el', 'la', 'esa', 'ese', 'nuestra', 'nuestro', "today's", "tonight's", "yesterday's",
    "this morning's", "last night's",
  ],
  /** No pattern asks for it: it keeps the words together. */
  'one of': ['one of the', 'one of my', 'one of our'],
  'these': ['these', 'those', 'such', 'all'],
  'who': ['who', "who's", 'whos', "who'd", 'whose', 'that', 'whom'],
  'number': ['#', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'],
  'and': ['and', '&', 'n', 'or', ','],
} as const;
