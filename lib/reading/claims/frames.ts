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
  'is why, are why, is what gives, is what causes, are what cause, is the reason, are the reason, is behind, are behind, is how you get, goes straight to, lands you with',
  'is to blame, are to blame, is the cause of, are the cause of, is giving, are giving, comes with, =, yang buat, yang menyebabkan, yang sebabkan, boleh menyebabkan',
  'dey cause, na im dey cause, na him dey cause, na wetin dey cause, what is causing, what\'s causing, is causing, are causing, turns your, te enferma, enferma, te saca, hace que te den',
  'causa, causan, provoca, provocan, produce, producen, da, dan, trae, le da, te da, les da, es la causa de, son la causa de, nakaka, sanhi',
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
  'spoil, spoils, wears out, wear out, does in, finish off, finishes off, calcifies, calcify, clogs, clog, eats away at, eats into, corrodes, drains, hammers',
  'is bad for, are bad for, messes up, mess up, shut down, shuts down, merosakkan, rosakkan, memudaratkan, bunuh, dana, danan, destruye, mata, arruina',
);

/** One thing makes a disease go away. */
export const CURES = any(
  'cure, cures, cured, curing, heal, heals, healed, healing, reverse, reverses, reversed, reversing, eliminate, eliminates, eliminated, eradicate, eradicates',
  'get rid of, gets rid of, got rid of, wipe out, wipes out, wiped out, beat, beats, dissolve, dissolves, dissolved, melts away, clears up, cleared up, erase, erases',
  'is cured by, are cured by, cured by, cured with, is cured with, is reversed by, reversed with, reversed by, put into remission, puts into remission, completely cures',
  'sembuhkan, menyembuhkan, sembuh dengan, menghapuskan, hilangkan, cura, curan, curo, sana, elimina, eliminan, revierte, desaparece, nakakagaling',
);

/** A thing is explained away: it is nothing but another. */
export const ONLY = any(
  'is just, is only, is really, is simply, is nothing but, is basically, is actually, is literally, are just, are only, are really, are simply, are nothing but',
  'are basically, are actually, isn\'t real it\'s, it\'s just, they\'re just, it\'s only, it\'s really, that\'s just, was just, was only, were just, comes down to',
  'boils down to, all comes from, is all, is all about, hanya, cuma, cuma sebab, sebenarnya, solo es, no es mas que, es puro, es pura, no es otra cosa que',
);

/** Medicine given up or a disease gone, as it is told of a remedy: "back to normal", "threw the tablets away", "adios pastillas". */
export const GONE = any(
  'gone, all gone, is gone, was gone, normal again, back to normal, normal, went back to normal, terus normal, threw away, threw out, thrown away, threw the, boleh buang, buang ubat',
  'off the tablets, off his tablets, off her tablets, off my tablets, off all, off the meds, off meds, off tablets, off his meds, off her meds, off my meds, stopped the tablets, stopped the meds',
  'stopped taking, stopped needing, stopped insulin, no need for, no need of, no need to take, no need tablets, no need medicine, no need ubat, never needed, never need, don\'t need, dont need',
  'dejo las pastillas, dejo las, dejo la, tiro las pastillas, tiro las, adios, anda perfecto, anda perfecta, ni una pastilla, sin pastillas, como nuevo, como nueva, ya no toma, ya no necesita',
  'tak payah ubat, tak payah makan ubat, tak payah, x payah, tak perlu ubat, tak makan ubat, dah stop ubat, berhenti ubat, baik terus, terus baik, bye, bye bye, goodbye, say goodbye',
  'acaba con, acabo con, botaron la insulina, boto la insulina, boto las pastillas, botaron las pastillas, dejo el medicamento, undo, undoes, will undo, comes right down, came right down, all throw, throw away all, throw already, gone liao, settle already, no need already',
  'dey cure, cure am, dey cure am, finish am, no more pain, never see, goes away, went away, go away, took away, takes away, take away, wash it out, washes it out, washes it away, no more',
  'doctor was shocked, doc was shocked, doctors were shocked, doctor shocked, doctor couldn\'t believe, doctors were amazed, doctor terkejut, doktor terkejut, el doctor no lo creia, el medico no lo creia, flush out, flushes out, flushed out, flush, washed out, never took tablets, sorted',
);

/** Foods, herbs and drinks that are told of as remedies around the world, beyond those of the concepts. */
export const FOLK_REMEDIES = any(
  'bitter kola, kolanut, kola nut, agbo, agbo jedi, moringa, garlic water, ginger water, okra water, lemon water, hot lemon, karela, methi, fenugreek, neem, tulsi, giloy, amla, ashwagandha',
  'daun belalai gajah, belalai gajah, daun, air rebusan, rebusan, peria katak, petai, halia, kunyit, habbatus sauda, madu, air kelapa, misai kucing, serapat, sirap, lobak putih, jus seledri',
  'nopal, ajo, ajo en ayunas, te de, licuado, jugo verde, linaza, chaya, moringa, canela, jengibre, limon, vinagre de manzana, sabila, noni, perejil, cola de caballo, alpiste, guanabana',
  'apple cider vinegar, acv, beetroot juice, celery juice, cinnamon, black seed, black seed oil, turmeric, hibiscus tea, hibiscus, garlic, onion juice, cayenne, berberine, sea moss, aloe vera',
  'bone broth, keto, carnivore, fasting, water fast, juice cleanse, magnesium, vitamin d, vitamin k2, nattokinase, coq10, potassium, apple vinegar, chlorophyll, wheatgrass, coconut oil, vco',
  'cherries, cherry juice, tart cherry, plantain, unripe plantain, pomegranate, kefir, kombucha, ketone drink, ketones, mct oil, colostrum, raw egg, raw eggs, telur mentah, shea butter, black stone',
  'papaya seeds, watermelon seeds, pumpkin seeds, figs, olive leaf, nabeez, air nabeez, air jampi, air penawar, cacing tanah, earthworm, undur-undur, semut jepun, sarang semut, lintah, tokek, gamat',
  'snail slime, minyak gamat, daun semalu, daun sireh, daun jambu, daun kelor, temulawak, kencur, sambung nyawa, hempedu bumi, una de gato, sangre de drago, kalanchoe, muicle, arnica, alpiste, wereke',
  'vibora de cascabel, caldo de zopilote, te de ajo, bicarbonato con limon, limon con bicarbonato, agua de mar, bitter leaf, scent leaf, local gin, ogogoro, potash, imbiza, umhlonyane, artemisia, muti',
  'panchgavya, gomutra, triphala, jamun seeds, methi seeds, ajwain, haldi, haldi milk, copper vessel water, kadha, bhindi water, patanjali, lianhua, banlangen, bezoar, cordyceps, goji, snake wine, ejiao',
  'rhino horn, bear bile, pangolin, tiger bone, deer antler, turtle, anointing oil, moxibustion, foot soak, acupressure, pressure point, castor oil in the navel, oil in the belly button, goat milk, susu kambing',
  'barley water, milk thistle, cardo mariano, petai, celery juice daily, brazil nuts, vitamin d3, high dose vitamin d, parsley tea, te de perejil, daun salam, rooibos, spirulina',
  'soursop, papaya leaf, guava leaf, mango leaves, avocado seed, bay leaves, bay leaf, clove water, cloves, dandelion, nettle tea, lemongrass, zobo, cow urine, camel milk, camel urine, zamzam',
);
