/** Drugs, bites, parasites and drinks, and what is said to save from them. The form is told in `concepts.ts`. */
export const POISONS = {
  'naloxone': 'narcan, naloxone, naloxona',
  'fentanyl': 'fentanyl, fent, fentanilo, carfentanil',
  'skin-contact': 'touch, touching, touched, brush*, skin, contact, dollar bill, bill, doorknob, handle, trolley, shopping cart, '
    + 'air, breathing near, airborne',
  'natural-drug': 'kratom, natural, herb, herbs, plant, leaf, mushrooms, shrooms, ayahuasca, herbal, semula jadi',
  'overdosing': 'od, overdose, overdosing, sobredosis, poison you, too much, addictive, addicted, hurt you',
  'paracetamol': 'paracetamol, panadol, tylenol, acetaminophen',
  'resuscitation': 'cpr, aed, aeds, defib*, aed pads, chest compressions, rcp, desfibrilador',
  'rehydration': 'ors, oral rehydration, pedialyte, dioralyte, suero oral, electrolyte sachets, garam rehidrasi, '
    + 'rehydration salts',
  'rehydrate-wrong': 'flat coke, coke, cola, coca cola, sprite, 100plus, energy drink, gatorade, 7up, lucozade, red bull, '
    + 'coca-cola, flat lemonade',
  'rabies': 'rabies, rabia, anjing gila, hydrophobia',
  'rabies-home': 'chilli, chili, soap, turmeric, lime, salt, ajo, garlic, pelo, hair, ash, prayer, herb*, healer, washing, '
    + 'kunyit, bawang, copper, homeopath*',
  'parasite': 'parasite, parasites, worms, parasitos, parasit, cacing, candida, liver flukes, flukes',
  'most-disease': 'most of what, behind most, most disease, most diseases, most illness, all disease, all diseases, '
    + 'every disease, everything, most depression, most cancer, most cancers, cancer, depression, autism, diabetes, ms, '
    + 'all autoimmune, everyone has, everyone is full of, of us have, full of, segala penyakit, semua penyakit, casi todo, '
    + 'todas las enfermedades, root of',
  'blood-type-vax': 'jabbed blood, vaccinated blood, unjabbed blood, unvaccinated blood, vaxxed blood, unvaxxed blood, '
    + 'pureblood blood, blood from the vaccinated, blood from unjabbed, unjabbed relative, unvaccinated donor, '
    + 'unvaccinated donors, sangre de vacunados, darah orang vaksin, pure blood, spiked blood',
  'alcohol': 'alcohol, wine, red wine, beer, whisky, whiskey, vino, cerveza, tuak, brandy, rum, guinness, stout',
  'healthy-living': 'breastfed, breastfeed, breastfeeding, eat well, eats well, good food, clean living, clean eating, sunshine, '
    + 'sun, healthy children, healthy kids, strong immune, good nutrition, bersih, makan sihat, menyusu badan, lactancia, '
    + 'organic, vitamins, hygiene, sanitation, plumbing, toilets, clean water',
  'arv': 'arv, arvs, antiretroviral*, arvs, art meds, hiv meds, hiv medication, ubat hiv, antirretrovirales, haart, azt',
} as const;
