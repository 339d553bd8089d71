/**
 * Words that a wording names itself, apart by commas, as one of its items: `any('wet hair, damp hair')` is `=wet+hair|=damp+hair`.
 * A claim is then a frame: what it speaks of, what it says of that, and of what, each with the words people use for it. Whether it is
 * denied, quoted, asked or told of somebody else is read of the text, for every claim alike.
 */
export function any(...phrases: readonly string[]): string {
  return phrases.join(', ').split(', ').map((phrase) => `=${phrase.replaceAll(' ', '+')}`).join('|');
}

/** One thing brings on another, said before what it brings on. */
export const CAUSE = any(
  'cause, causes, caused, causing, lead to, leads to, led to, give, gives, gave, give you, gives you, gives people, gives kids, gives women, gets you',
  'bring on, brings on, brought on, trigger, triggers, triggered, result in, results in, makes you, make you, will make you, turns you, leaves you',
  'linked to, linked with, set off, sets off, end in, ends in, equals, raise your risk of, raises the risk of, increase the risk of, doubles the risk of',
  'menyebabkan, sebabkan, sebab, punca, boleh dapat, nanti kena, boleh kena, kena, jadi, mengakibatkan, buat',
  'causa, causan, provoca, provocan, produce, producen, da, dan, trae, le da, nakaka, sanhi',
);

/** What is brought on comes first: "arthritis is caused by", "comes from". */
export const CAUSED = any(
  'caused by, is caused by, are caused by, comes from, come from, comes of, due to, because of, result of, brought on by, down to, is from, triggered by',
  'disebabkan, disebabkan oleh, berpunca dari, berpunca daripada, sebab, gara-gara, por, por culpa de, causada por, causado por, se debe a',
);

/** One thing damages another. */
export const HARM = any(
  'damage, damages, damaged, damaging, destroy, destroys, destroyed, destroying, wreck, wrecks, ruin, ruins, ruined, rot, rots, poison, poisons',
  'kill, kills, fry, fries, harm, harms, hurt, hurts, injure, injures, scramble, scrambles, weaken, weakens, shrink, shrinks, attack, attacks',
  'is bad for, are bad for, messes up, mess up, shut down, shuts down, merosakkan, rosakkan, memudaratkan, bunuh, dana, danan, destruye, mata, arruina',
);

/** One thing makes a disease go away. */
export const CURES = any(
  'cure, cures, cured, curing, heal, heals, healed, healing, reverse, reverses, reversed, reversing, eliminate, eliminates, eliminated, eradicate, eradicates',
  'get rid of, gets rid of, got rid of, wipe out, wipes out, wiped out, beat, beats, dissolve, dissolves, dissolved, melts away, clears up, cleared up, erase, erases',
  'is cured by, are cured by, cured by, cured with, is cured with, is reversed by, reversed with, reversed by, put into remission, puts into remission, completely cures',
  'sembuhkan, menyembuhkan, sembuh dengan, menghapuskan, hilangkan, cura, curan, curo, sana, elimina, eliminan, revierte, desaparece, nakakagaling',
);
