/** Groups one belongs to by birth, belief, body or love; protected in the laws of the policies' countries. */
const PEOPLES = [
  'muslim', 'jew', 'christian', 'hindu', 'sikh', 'buddhist', 'catholic', 'mormon', 'atheist', 'immigrant', 'migrant', 'refugee',
  'asylum seeker', 'foreigner', 'gay', 'lesbian', 'homosexual', 'bisexual', 'asian', 'african', 'arab', 'mexican', 'latino',
  'latina', 'hispanic', 'indian', 'pakistani', 'bangladeshi', 'chinese person', 'filipino', 'filipina', 'nigerian', 'somali',
  'romanian', 'turk', 'palestinian', 'israeli', 'iranian', 'afghan', 'syrian', 'rohingya', 'malay', 'tamil', 'jehovah\'s witness',
  'transsexual', 'transgender', 'black', 'trans woman', 'trans man', 'black person', 'gay person', 'trans person',
  'disabled person', 'white person', 'autistic', 'transwoman',
];
/** What is put before a word for people. */
export const PERSON_OF = [
  'gay', 'trans', 'transgender', 'queer', 'lgbt', 'lgbtq', 'black', 'brown', 'white', 'coloured', 'colored', 'asian', 'chinese',
  'japanese', 'korean', 'vietnamese', 'indian', 'pakistani', 'african', 'arab', 'muslim', 'jewish', 'christian', 'hindu',
  'disabled', 'autistic', 'deaf', 'blind', 'mentally ill', 'fat', 'obese', 'old', 'elderly', 'poor', 'homeless', 'immigrant',
  'foreign', 'mexican', 'latino', 'hispanic', 'roma', 'gypsy', 'indigenous', 'aboriginal', 'native', 'polish', 'filipino',
  'malay', 'somali', 'nigerian', 'hiv positive', 'intersex', 'bisexual', 'lesbian', 'female', 'orang asli', 'male', 'older',
  'overseas', 'international', 'romanian', 'irish', 'russian', 'turkish', 'afghan', 'syrian', 'european', 'palestinian',
  'israeli', 'buddhist', 'sikh', 'catholic', 'american', 'rohingya', 'bangladeshi', 'nepali', 'indonesian', 'burmese',
  'white trash', 'hijabi', 'veiled', 'working class', 'pregnant', 'schizophrenic', 'bipolar', 'special needs',
];

export const IDENTITIES = {
  'identity': [
    'woman', 'women', 'females', 'wimmin', 'men', 'gays', 'lesbians', 'blacks', 'whites', 'asians', 'the chinese', 'the japanese',
    'the poor', 'the disabled', 'the elderly', 'the homeless', 'the blind', 'the deaf', 'trans', 'transgenders', 'the gays',
    'the jews', 'the blacks', 'lgbt', 'lgbtq', 'chinese', 'gypsies', 'the irish', 'the french', 'the polish', 'orang asli',
    'addict', 'addicts', 'junkies', 'schizos', 'travellers', 'the travellers', 'hijabi', 'hijabis', 'downs kids', 'disableds',
    'the obese', 'the mentally ill', 'fatties', 'obese women', 'cripples', 'illegals', 'illegal immigrants', 'white trash',
    'old people', 'pensioners', 'the old', 'boomers', 'moor', 'moors', 'germans', 'russians', 'koreans', 'japanese', 'brazilians',
    'americans', 'europeans', 'jihadi', 'jihadis', 'pendatang', 'warga asing', 'bangla', 'pondan', 'melayu', 'moros', 'gitanos',
    'inmigrantes', 'musulmanes', 'foreign doctor', 'mongols', 'imgs', 'fmgs', 'img', 'fmg', 'trans kids', 'a woman',
    'the gypsies', 'roma family', 'the roma', 'these people', 'blackfella', 'blackfellas', 'blackfellow', 'blackfellows', 'abos', 'haitianos', 'venezolanos', 'centroamericanos', 'hondureños', 'bolivianos', 'peruanos',
    ...PEOPLES.flatMap((word) => [word, word.endsWith(' person') ? `${word.slice(0, -7)} people` : word.endsWith('woman') ? `${word.slice(0, -2)}en` : word.endsWith(' man') ? `${word.slice(0, -2)}en` : `${word}s`]),
    ...PERSON_OF.flatMap((word) => ['people', 'person', 'folks', 'folk', 'men', 'women', 'man', 'woman', 'patients', 'doctors', 'nurses', 'students', 'kids', 'lives', 'families', 'communities', 'guy', 'guys', 'girl', 'girls', 'boy', 'boys', 'kid', 'immigrants', 'colleagues', 'colleague', 'doctor', 'nurse', 'surgeon', 'surgeons', 'midwife', 'midwives', 'student', 'trainee', 'trainees', 'patient', 'staff', 'grads', 'graduates', 'cleaner', 'cleaners', 'applicants', 'community', 'life', 'family', 'couple', 'couples', 'parents', 'lot'].map((noun) => `${word} ${noun}`)),
  ],
} as const;
