import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { credential } from './credential.ts';

function breaches(text: string): readonly (readonly [string, string])[] {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return credential.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)] as const);
}

describe('credential', () => {
  it.each([
    ['For anyone starting Monday: wifi pw is Bluebird22', [['password', 'Bluebird22']]],
    ['guest wifi password is sunshine, you are welcome', [['password', 'sunshine']]],
    ['The password for the ward laptop is "open sesame 7"', [['password', 'open sesame 7']]],
    ['password: Hunter!77 if the system locks you out again', [['password', 'Hunter!77']]],
    ['Pwd=Tr0ub4dor&3', [['password', 'Tr0ub4dor&3']]],
    ['kata laluan wifi hospital: selamat2024', [['password', 'selamat2024']]],
    ['epic login: jdoe / Winter2024!', [['login', 'jdoe'], ['password', 'Winter2024!']]],
    ['Locum login is locum7 password Spring_24 for the next fortnight', [['login', 'locum7'], ['password', 'Spring_24']]],
    ['use mine: user kdevries pw Linnet_4827', [['login', 'kdevries'], ['password', 'Linnet_4827']]],
    ['username: rad.reg, Scanner99', [['login', 'rad.reg'], ['password', 'Scanner99']]],
    ['cannot get in? go in as me, tperez9 and then Harvest#Moon4', [['password', 'tperez9'], ['password', 'Harvest#Moon4']]],
    ['The lab viewer still takes admin / admin, by the way', [['login', 'admin / admin']]],
    ['ambulance bay door takes 6802 on nights', [['code', '6802']]],
    ['locker dial is 14-30-22, help yourself to the biscuits', [['code', '14-30-22']]],
    ['the two-factor text came in: 551 208, be quick', [['code', '551 208']]],
    ['kod laci ubat dah tukar ke 3071', [['code', '3071']]],
    ['export LAB_TOKEN=77AC01B2D9E4F6 before you start', [['key', '77AC01B2D9E4F6']]],
    ['My PIN is 4412, just buzz yourself in', [['pin', '4412']]],
    ['pin for the tablet: 90817', [['pin', '90817']]],
    ['If you are locked out the door code 4412# still works', [['code', '4412#']]],
    ['Door code is C2580Y for the on call room', [['code', 'C2580Y']]],
    ['code for the drugs room is 3381', [['code', '3381']]],
    ['the verification code: 482910 please log in for me', [['code', '482910']]],
    ['Pushed sk_live_4eC39HqLyjWDarjtT1 to prod, oh well', [['key', 'sk_live_4eC39HqLyjWDarjtT1']]],
    ['AKIAQWERTYUIOPASDFGH is in our repo', [['key', 'AKIAQWERTYUIOPASDFGH']]],
    ['my api key is 9f8a7b6c5d4e3f2a', [['key', '9f8a7b6c5d4e3f2a']]],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkZW1vIn0.c2lnbmF0dXJlLWhlcmU leaked', [['key', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkZW1vIn0.c2lnbmF0dXJlLWhlcmU']]],
    ['ipad passcode is 4412', [['password', '4412']]],
    ['wifi for the on-call room: StaffNet / Winter2024! you are welcome', [['login', 'StaffNet'], ['password', 'Winter2024!']]],
    ['key safe at the back is 2580, let yourself in', [['code', '2580']]],
    ['the locker combo is 12-34-8, grab my charger', [['code', '12-34-8']]],
    ['the OTP is 339914, hurry it expires', [['code', '339914']]],
    ['TAC saya 661204, tolong settle', [['code', '661204']]],
    ['Bilik oncall kod pintu 1590, jangan bising', [['code', '1590']]],
    ['la contraseña del wifi de la guardia es Quirofano2023', [['password', 'Quirofano2023']]],
    ["The CT room laptop unlocks with 'contrast99'", [['password', 'contrast99']]],
    ['p@ssword: L0vePharm4cy', [['password', 'L0vePharm4cy']]],
    ["password's Monday123 on the ward iPad, as ever", [['password', 'Monday123']]],
    ['CCTV login is admin / admin, genuinely', [['login', 'admin'], ['password', 'admin']]],
    ["it's C1357 to get in the doctors' mess", [['code', 'C1357']]],
    ['the password is your date of birth in reverse', [['password', 'your date of birth in reverse']]],
    ['postgres://reporting:Nightshift9@db.example.org/ward', [['password', 'Nightshift9']]],
  ])('flags %s', (text, expected) => {
    expect(breaches(text)).toEqual(expected);
  });

  it.each([
    'My password expired in the middle of a crash call. Of course it did.',
    'Reset your password every time you suspect phishing.',
    'password123 is a bad password and so is Summer2024!',
    "Don't use your dog's name. A password like Rex2019! is guessed in seconds.",
    'The password is written on a sticky note on the monitor, as in every hospital.',
    'The wifi password is changed weekly and nobody tells us.',
    'Passwords are 14 characters now and I can remember none of them.',
    'password: required',
    'The ward password changed at 0300 and everybody was locked out until 0900.',
    'Our door code stopped working in 2019 and nobody noticed.',
    'Forgot my locker combination again, third time in 12 weeks',
    "If your password is 'password', we need to talk about consent.",
    'If your Omnicell pin is 1234, go and change it. I can wait.',
    '"student1" should not be a password anywhere on this earth.',
    'Sent from my work account btw, r.jacobs@example.org if you need me',
    'Pin site care after external fixation: clean daily, 2 mm margin.',
    'PIN code 560001 has the worst dengue rates this month',
    'Firing pin, hat pin, bobby pin: things we took out of ears in 2024.',
    'Code blue in bay 4, all fine now.',
    'Use discount code SAVE2024 for the course',
    'Why is there an ICD code for struck by duck? W61.62XA, look it up.',
    'CPT code 99213 pays less every year.',
    'Join our webinar, Zoom meeting ID 845 2231 9087, passcode: 338412',
    'You need to log in / sign up before Friday.',
    'A user friendly / intuitive EHR would be nice.',
    'The key message is: wash your hands.',
    'My username here is older than my residents.',
    'Safe dose is 4000 mg a day, unit code of practice says less.',
    'The pin was 3.5 mm and the plate 1200 dollars',
    'Ward code of conduct, section 4412.',
    'IVS: 1.2cm, PW: 1.1cm, EF 55%',
    'PW 10.2mm on the parasternal view',
    'password = something you know, badge = something you have',
    'I used words in the locker room in 1975 that I am not proud of.',
    'Sign-in sheets: 2019 was the last year we had them.',
  ])('lets pass: %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });

  it('reads a secret that was typed with invisible characters', () => {
    expect(breaches('wifi pass\u200bword is Blue\u200bbird22')).toEqual([['password', 'Bluebird22']]);
  });
});
