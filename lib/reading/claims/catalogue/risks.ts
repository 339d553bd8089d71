import type { Claim } from '../claim.ts';
import { CURES, ONLY, any } from '../frames.ts';

const TUMOUR = any('cancer, cancers, tumour, tumours, tumor, tumors, lump, lumps, kanser, barah, el cancer, un cancer, tumores, breast cancer, fibroids, cysts');

/** Claims about what cancer comes of and whom it spares. */
export const RISKS: readonly Claim[] = [
  {
    id: 'cancer-emotions',
    claim: 'Cancer comes of anger, grief or stress, and goes when they are let go.',
    source: { by: 'Heikkilä et al., BMJ', title: 'Work stress and risk of cancer: meta-analysis of 5700 incident cancer events in 116 000 European men and women', year: 2013, doi: '10.1136/bmj.f165' },
    wordings: [
      `& ${TUMOUR} ${any(
        'unexpressed, unspoken, suppressed anger, repressed, swallowed, never said out loud, never said, resentment, unforgiveness, bitterness, trauma, grief',
        'unresolved, negative thoughts, negative emotions, negativity, heartbreak, broken heart, past hurts, emotional wound, emotional wounds, inner conflict',
        'conflicto emocional, rencor, resentimiento, duelo, emociones, dendam, pendam, stres, stress, emotions, anger, shame, guilt, self-hatred, forgive, forgiveness',
      )} ${ONLY}|${any(
        'comes from, come from, came from, caused by, born of, rooted in, grows from, grew from, made of, nowhere to go, has a home, sealing off, stored, stuck, trapped, held in',
        'body\'s way of, about the mother, about the father, about your mother, about your father, about the partner, way of, shows up as, show up as, manifests as, manifest as, manifests in, turns up as, turns into, turn into, turned into, becomes, became, feeds on, gave her, gave him, gives you, let go, lets go, let it go, melts, shrink, shrinks, shrank',
        'dissolve, dissolves, disappear, disappears, the real cause, root cause, viene de, nace de, es por, berpunca dari, sebab, jadi',
      )}`,
    ],
    passes: ['=diagnosis', '=diagnosed', '=after+cancer', '=charity', '=support', '=counselling', '=counseling', '=therapist', '=hospice', '=bereavement', '=group', '=brain+injury', '=waiting', 'not', '=fault'],
    examples: { flags: ['Tumours are just unspoken anger the body has stored.'], passes: ['Stress has not been shown to cause cancer.'] },
  },
  {
    id: 'cancer-fungus',
    claim: 'Cancer is a fungus, a parasite or catching, and new to mankind.',
    source: { by: 'National Cancer Institute', title: 'What is cancer?', year: 2021 },
    wordings: [
      `${any('cancer, cancers, tumour, tumours, tumor, tumors, kanser, barah')} ${any('is, are, just, really, actually, nothing but, ialah, es, son')} ${any(
        'a fungus, fungus, fungal, candida, yeast, a parasite, parasites, parasite eggs, worms, kulat, un hongo, hongo, un parasito, contagious, catching, infectious, berjangkit, contagioso',
      )} !${any('caused by hpv, hpv')}`,
      `${any('cancer, kanser, breast cancer')} ${any(
        'catch it, catch cancer, contagious, from the same cup, sharing a cup, sharing cups, sharing plates, sleeping next to, from a hug, sit next to, berjangkit, se contagia, se pega',
      )} !${any('hpv, hepatitis')}`,
      `${any('cancer, kanser')} ${any('modern disease, man-made disease, man made disease, didn\'t exist before, never existed before, unknown before, our ancestors never, our grandparents never, disease of modern')}`,
    ],
    passes: ['not', '=infections', '=treatment', '=patients', '=laughter'],
    examples: { flags: ['Cancer is a fungus, treat the fungus.'], passes: ['Cancer is not contagious, hug your friend.'] },
  },
  {
    id: 'cancer-spared',
    claim: 'Without a lump that hurts or a family history there is no cancer.',
    source: { by: 'Collaborative Group on Hormonal Factors in Breast Cancer, Lancet', title: 'Familial breast cancer: collaborative reanalysis of individual data from 52 epidemiological studies', year: 2001, doi: '10.1016/S0140-6736(01)06524-2' },
    wordings: [
      `${any(
        'nobody in my family, no one in my family, nobody in your family, no one in your family, no family history, not in the family, not in my family, not in our family, isn\'t in the family',
        'doesn\'t run in, tak ada keturunan, tiada keturunan, sin antecedentes, nadie en tu familia, nadie en mi familia',
      )} ${any('cancer, kanser, breast cancer, mammogram, mammograms, smear, screening, colonoscopy')} ${any(
        'can\'t get, cannot get, won\'t get, don\'t get, no need, don\'t need, not going to get, skip, safe, nothing to worry, relax, tak perlu, tak payah, tak akan kena, no necesitas, no te va a dar, pointless',
      )}`,
      `${any(
        'painless lump, lump that doesn\'t hurt, lump doesn\'t hurt, lumps that don\'t hurt, if it doesn\'t hurt, if the lump is painless, painless lumps, ketulan tak sakit, bola que no duele, if a lump moves, painful lump, painful lumps, a lump that hurts',
      )} ${any('isn\'t cancer, not cancer, is never cancer, never cancer, can\'t be cancer, nothing, harmless, just a cyst, is safe, leave it, bukan kanser, no es cancer, jangan risau')}`,
      `${any('men, lelaki, hombres, males, guys, dark skin, black people, black folks, black folk, black men, black women, darker skin, brown skin, melanin, people of colour, dark skinned people, brown people, asians, young people, people under 50, under 50s, women under 40, virgins')} ${any(
        'don\'t get, can\'t get, cannot get, never get, do not get, are safe from, are protected from, tak boleh kena, no les da, immune to',
      )} > ${any('breast cancer, skin cancer, melanoma, bowel cancer, colon cancer, cervical cancer, kanser payudara, hpv, cancer')}`,
    ],
    passes: ['=think', '=idea', '=wrong', '=also', '=too', '=still', '=most', '=assume', '=told'],
    examples: { flags: ['A painless lump is never cancer, leave it.'], passes: ['Men get breast cancer too.'] },
  },
  {
    id: 'screening-needless',
    claim: 'Those who never went for screening stay well, so it is needless.',
    source: { by: 'Duffy et al., Cancer', title: 'Mammography screening reduces rates of advanced and fatal breast cancers: results in 549,091 women', year: 2020, doi: '10.1002/cncr.32859' },
    wordings: [
      `& ${any('smear, smears, mammogram, mammograms, pap smear, pap smears, colonoscopy, cervical screening, breast screening, psa, psa test, prostate check, prostate exam, prostate test, that test, smear test, mamografia, ujian pap')} ${any(
        'no doctor ever, never saw a doctor, never had, never went, never once, ever had, ever went, never bothered, skipped, refused, turned down, said no to, tak pernah, nunca se hizo, nunca me hice, stopped going, haven\'t had',
      )} ${any(
        'lived to, lived to #, made it to, lived until, died at, had cancer, no cancer, got cancer, never ill, still alive, fit as a fiddle, nothing wrong, perfectly well, sihat je, ninety, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, vivio hasta, sanas',
      )} !${any('wish, regret, please, book')}`,
      `${any('smear, smears, mammogram, mammograms, pap smear, colonoscopy, screening, screening programme')} ${ONLY}|${any('exists, exist, invented, there')} ${any(
        'money maker, make money, cash cow, moneymaker, business, to find patients, create patients, creates patients, make patients out of, drum up, a racket, keep the oncologists busy, sell you',
      )}`,
    ],
    passes: ['=lucky', '=luck', '=afraid', '=scared', '=embarrassed', '=catch-up', '=stage', '=late'],
    examples: { flags: ['My gran never had a smear and lived to 98, just saying.'], passes: ['She never had a smear and I wish she had, please book yours.'] },
  },
  {
    id: 'radiation-bystander',
    claim: 'Surgery lets air spread a cancer, or its treatment makes a person dangerous to be near.',
    source: { by: 'National Cancer Institute', title: 'Common cancer myths and misconceptions', year: 2018 },
    wordings: [
      `${any('cut open, opened up, open her up, opened her up, opened him up, operated, the surgeon cut, cut him on, cut her on, cut him open, cut her open, air got, air gets, air touches, air hits, air gets to, exposed to air, the knife')} ${any('cancer, tumour, tumor, kanser, it')} ${any(
        'ran all through, ran through, all through, grew back, spread, spreads, spread like, everywhere, wildfire, went everywhere, merebak, se riega, se regó, se rego',
      )}`,
      `${any('radiotherapy, radiation therapy, chemo patients, people on chemo, radiotherapy patients')} ${any('radioactive, give off radiation, glow, contaminate, keep children away, toxic to be around')} !${any('iodine, seeds, brachytherapy, implant, pet scan')}`,
    ],
    passes: ['not', '=scan', '=stage'],
    examples: { flags: ['Once they opened him up and air hit the cancer it spread everywhere.'], passes: ['You are not radioactive after radiotherapy.'] },
  },
  {
    id: 'cancer-proof-life',
    claim: 'Clean living, prayer or a strong mind keeps cancer away or sends it home.',
    source: { by: 'Coyne, Stefanek and Palmer, Psychological Bulletin', title: 'Psychotherapy and survival in cancer: the conflict between hope and evidence', year: 2007 },
    wordings: [
      `${any('positive thinking, positive mindset, positive mind, fighting spirit, attitude, gratitude, meditation, visualisation, visualization, manifesting, frequency healing, sound healing, breathwork, faith, prayer alone')} ${CURES}|${any(
        'keeps away, shrank, shrunk, killed, sends it home, gone',
      )} > ${TUMOUR}`,
    ],
    passes: ['not', '=trial', '=helps+with', '=anxiety'],
    examples: { flags: ['Positive thinking cured her tumour, nothing else did.'], passes: ['Positive thinking does not cure cancer.'] },
  },
];
