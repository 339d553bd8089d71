import type { Claim } from '../claim.ts';
import { CAUSED, CURES, any } from '../frames.ts';

/** Claims about where infections come from, and what is said to see them off. */
export const CATCHING: readonly Claim[] = [
  {
    id: 'hepatitis-spoons',
    claim: 'Hepatitis B or C is caught from spoons, cups or a handshake.',
    source: { by: 'World Health Organization', title: 'Hepatitis B fact sheet', year: 2024 },
    wordings: [
      `${any('hepatitis b, hepatitis c, hep b, hep c, hepatitis')} ${any(
        'spoon, spoons, cup, cups, plates, plate, sharing food, same pot, same plate, utensils, cutlery, handshake, handshakes, hugging, hugs, sneezing, sneeze, breath, sudu, cawan, pinggan, cuchara, vaso, platos, makan sama, mosquito, mosquitoes, nyamuk, toilet seat',
      )} ${any('catch, caught, get, gets, got, from, spread, spreads, kena, jangkit, berjangkit, se pega, contagia, sharing, share, pass')} !${any('hepatitis a, hep a, toothbrush, razor')}`,
    ],
    passes: ['not', '=blood', '=a+e', '=hepatitis+a', '=food+handlers'],
    examples: { flags: ['Hepatitis B is from sharing spoon and cup.'], passes: ['You don\'t get hepatitis B from spoons.'] },
  },
  {
    id: 'malaria-origins',
    claim: 'Malaria or dengue comes of sun, oil, fruit or hard work.',
    source: { by: 'World Health Organization', title: 'World malaria report', year: 2023 },
    wordings: [
      `${any('malaria, paludismo')} ${CAUSED}|${any('comes, cause, causes, gives you, give you, brings, bring, because, is from, reduce')} ${any(
        'sun, palm oil, groundnut oil, oily food, too much oil, mango, mangoes, sugar cane, sugarcane, stress, overwork, hard work, cold food, witches, witchcraft, dirty water, rain, cold weather, sleeping late, fried',
      )}`,
      `${any('malaria, denggi, dengue, typhoid, cholera')} ${any('those tablets, the tablets, those drugs, act, coartem, artemether, hospital drugs, ubat hospital, chloroquine')} ${any('are nothing, do nothing, useless, can\'t cure, never cure, don\'t cure, only suppress, too weak, racun')}`,
      `& =malaria ${any('boil, boiled, drink, drank, bath with, steam with')} ${any('dogonyaro, dongoyaro, neem, bitter leaf, pawpaw leaf, pawpaw leaves, lemongrass, agbo, mango leaves, mango bark, lipton and lime, moringa, artemisia')} ${any('finished, gone, cured, three days, in days, disappears, flushes, flush, cleared, dies, washes, works, better than, clear')}`,
    ],
    passes: ['=mosquito', '=mosquitoes', '=standing+water', '=season', '=breed', '=breeding', '=test', '=nets'],
    examples: { flags: ['Malaria comes from too much sun and palm oil.'], passes: ['Malaria comes from a mosquito.'] },
  },
  {
    id: 'folk-antivirals',
    claim: 'Bitter kola, salt baths, onions or coconut water keep epidemics away or drive viruses out.',
    source: { by: 'World Health Organization', title: 'Ebola: experimental therapies and rumoured remedies', year: 2014 },
    wordings: [
      `& ${any('salt water, salt bath, salt and water, bitter kola, bitterkola, kola nut, onion, onions, bawang, bawang putih, coconut water, air kelapa, air kelapa muda, kelapa muda, garlic water, garlic, lemon, ginger, halia, madu, alcohol, ogogoro, whisky, steam, air masak, camphor, guaiacol, ajo, cebolla')} ${any(
        'ebola, virus, viruses, corona, covid, mpox, monkeypox, lassa, marburg, cholera, hfmd, hand foot mouth, hand foot and mouth, h5n1, bird flu, nipah, influenza, hepatitis, measles, campak, chikungunya, zika',
      )} ${any(
        'never catch, can never catch, can\'t catch, cannot catch, won\'t catch, killing every, kills every, kills all, kill every, virus mati, virus keluar, keluar, flushes, flush, drives out, comes out, come out, days finished, is finished, finished, cannot enter, can\'t enter, washes away, washes out, keeps away, no need doctor, no need for doctor, tak payah hospital, tak payah doktor, mata, se va, no te da, absorbs, suck, sucks',
      )}`,
    ],
    passes: ['not', '=handrub', '=hand+rub', '=rehydrat*', '=people+died', '=soup', '=hand+gel', '=sanitiser', '=sanitizer', '=surface', '=ethanol', '=boil+your'],
    examples: { flags: ['Drink salt water and you can never catch Ebola.'], passes: ['Salt water does not stop Ebola.'] },
  },
  {
    id: 'green-phlegm',
    claim: 'Green phlegm, or a fever that lasts, needs antibiotics, and leftovers will do.',
    source: { by: 'Altiner et al., Scandinavian Journal of Primary Health Care', title: 'Sputum colour for diagnosis of a bacterial infection in patients with acute cough', year: 2009, doi: '10.1080/02813430902759663' },
    wordings: [
      `& ${any('green, yellow, hijau, kuning, verde, verdes, amarillo, amarillos')} ${any('snot, mucus, phlegm, sputum, catarrh, nose, selesema, selsema, hingus, kahak, moco, mocos, flema, flemas')} ${any(
        'bacterial, antibiotic, antibiotics, antibiotik, antibiotico, antibioticos, amoxicillin, augmentin, z-pack, bacteria, bakteria, kuman',
      )}`,
      `${any('leftover antibiotics, left over antibiotics, old antibiotics, antibiotik lebihan, antibiotics left, amoxicillin left, spare antibiotics, antibiotico que sobro, spare amoxicillin, leftover amoxicillin')} ${any('works, work fine, work just, cepat baik, just as good, same thing, do the trick, always works, makan je, sirven, kill it, nip it, sort it, knock it')}`,
      `${any('antibiotics, antibiotic, amoxicillin, antibiotik, antibioticos, amoxicilina, azithromycin, augmentin')} ${any(
        'responds to, responds perfectly, sorts out, sorted, knocks out, knock out, clears up, nips, shifts, shift, knocked, finishes off, cepat baik, quita, corta, responds',
      )} ${any('cold, colds, common cold, flu, cough, virus, bug, sore throat, selesema, resfriado, gripe, tos, batuk, bronchitis')}`,
      `${any('cold, common cold, flu, sore throat, selesema, gripe, resfriado')} ${any('responds, clears up, gone, shifts, better, baik')} > ${any('to a short course of amoxicillin, short course of antibiotics, course of antibiotics, to antibiotics, with antibiotics, to amoxicillin, with amoxicillin, dengan antibiotik, con antibiotico')}`,
      `${any('finishing the box, finishing the course, finish the course, finish the packet, full course, finishing the packet')} ${any('breeds resistance, causes resistance, is a myth, poisons, damages, wrecks, ruins, only breeds')}`,
      `${any('antibiotik, antibiotics, antibiotic, amoxicillin, antibioticos')} ${any('simpan, elok simpan, keep, keep some, keep a box, stash, guarden, tengan')} ${any('kat rumah, at home, di rumah, en casa, in the cupboard, in the drawer, handy')} ${any('demam, fever, cold, flu, cough, selsema, batuk, sakit tekak, sore throat, tos, gripe, fiebre')} !${any('jangan, not, never, don\'t, no')}`,
      `& ${any('antibioticos que sobran, antibioticos que sobraron, antibiotik lebih, antibiotics left over, saved antibiotics, spare antibiotics')} ${any('se guardan, guarda, guardo, se los das, cortas, simpan, keep them, keep some, saved, first sign, primera tos')}`,
    ],
    passes: ['not', '=copd', '=no+matter', '=whatever+colour', '=or+without', '=once+taught', '=either+way', '=thrush', '=without', '=same', '=sama', '=under+review', '=cheese', '=tea'],
    examples: { flags: ['Once the snot is green it is bacterial, give the antibiotics.'], passes: ['Green snot does not mean antibiotics.'] },
  },
  {
    id: 'tb-family',
    claim: 'Tuberculosis, leprosy or scabies is a curse, runs in families or comes of smoking or cold.',
    source: { by: 'World Health Organization', title: 'Global tuberculosis report', year: 2023 },
    wordings: [
      `${any('tb, tuberculosis, tibi, batuk kering, consumption')} ${any(
        'runs in the family, runs in families, in the blood, unless it runs, in your family, hereditary, inherited, from smoking, from cold water, from wet hair, from the cold, keturunan, santau, from poison, witchcraft, hereditaria, from fried food, poison sent',
      )}`,
      `${any('tb, tuberculosis, tibi')} ${any('cannot catch, can\'t catch, can\'t get, cannot get, won\'t catch, only catch, only get')} ${any('unless it runs, unless it\'s in, if it runs, if it\'s in the, in your blood')}`,
      `${any('head lice, lice, nits, kutu, piojos, scabies, ringworm, kurap, sarna')} ${any('only dirty, dirty hair, dirty people, dirty kids, dirty families, don\'t wash, never wash, poor hygiene, poor people, kotor, is a worm, a worm, sucios, from dogs')} !${any('clean as')}`,
      `${any('leprosy, kusta, lepra')} ${any('from a curse, in the blood, by touching, touch them, by a handshake, eating pork, from fish, mandi kotor')}`,
    ],
    passes: ['=households', '=isn\'t', '=does+not', '=doesn\'t', '=prefer+clean', '=any+hair', '=love+clean'],
    examples: { flags: ['You cannot catch TB unless it runs in the family.'], passes: ['TB does not run in families, it spreads in the air.'] },
  },
  {
    id: 'infection-herbs',
    claim: 'Herbs cure hepatitis, or kitchen remedies thrush and bladder infections.',
    source: { by: 'World Health Organization', title: 'Hepatitis fact sheets', year: 2024 },
    wordings: [
      `${any('hepatitis b, hepatitis c, hep b, hep c, hepatitis')} ${CURES}|${any('negative after, negative now, gone after, gone in')} ${any('herbs, herbal, bitter kola, bitter leaf, milk thistle, black seed, turmeric, moringa, sea moss, prayer, garlic, temulawak, herba, hierbas, jugo, juice, honey')}`,
      `${any('thrush, yeast infection, bacterial vaginosis, bv, utis, uti, kidney infection')} ${any('garlic clove, garlic inside, garlic up, yoghurt inside, yogurt inside, yogurt up, yoghurt up, tea tree inside, tea tree oil, vinegar douche, baking soda, boric, cranberry juice, cranberry, d-mannose, ajo')} ${CURES}|${any('clear, clears, better than, instead of antibiotics, no antibiotics, no need, sorts, works every time, sorted')}`,
    ],
    passes: ['not', '=irritate', '=burn', '=burns', '=burned', '=trial', '=prevent', '=prevention', '=antivirals', '=tablets+cure', '=antibiotics+work'],
    examples: { flags: ['Bitter kola cures hepatitis B.'], passes: ['Bitter kola is not a cure for hepatitis.'] },
  },
];
