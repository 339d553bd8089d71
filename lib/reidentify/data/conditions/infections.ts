/** Infections and sepsis. Columns and units: `../README.md`. */
export const INFECTIONS = `
sepsis; septic; septicaemia; blood poisoning; bacteraemia | d | | 200-680 | 47 | elderly | | GBD
septic shock; on pressors; on noradrenaline; on levophed | d | | 20-90 | 45 | elderly | | ICNARC
childhood sepsis; septic baby; septic child; septic infant | d | | 10-45 | 46 | infant | ages=0-18 | UKHSA
purpura fulminans; lost all four limbs to sepsis; quadruple amputee; quad amputee; lost all limbs | d | | 0.01-0.2 | 48 | twopeak | news | ORPHANET
HIV; hiv; hiv positive; living with hiv | d | 140-400 ZA 12500-14000 MY 230-280 IN 160-190 KE 2300-2900 NG 800-1000 | 3-12 | 30 | middle | | WHO
AIDS; PCP pneumonia; pneumocystis; kaposi; end stage hiv; advanced hiv | d | 2-25 | 0.3-3 | 28 | middle | | CDC
syphilis; neurosyphilis; congenital syphilis | d | | 8-65 | 18 | young | | UKHSA
gonorrhoea; the clap | d | | 80-260 | 34 | young | | UKHSA
chlamydia | d | | 220-560 | 62 | young | | UKHSA
STI; sti; STD; sexually transmitted; genital herpes; genital warts; herpes; HPV | d | | 600-1500 | 48 | young | | UKHSA
malaria; falciparum; plasmodium; severe malaria; cerebral malaria | d | | 0.5-3.2 IN 10-150 NG 20000-35000 KE 4000-9000 MY 2-12 | 33 | adult | | WHO
dengue; dengue fever; dengue shock; dengue haemorrhagic fever; denggi; demam denggi; dengue warning signs; severe dengue | d | | 0.1-2 MY 200-420 IN 5-25 SG 50-600 PH 150-400 AU 0.5-6 | 45 | young | | WHO
hantavirus; Hanta; hanta virus | d | | 0.001-0.02 | 38 | adult | news | CDC
ross river; ross river fever; ross river virus; barmah forest | d | | 0.5-2 AU 8-35 | 50 | middle | | WHO
leptospirosis; lepto; weils disease; kencing tikus; weils; rat fever | d | | 0.02-0.3 MY 8-20 AU 0.4-1 | 20 | adult | orph=1-9/10^6 | WHO
melioidosis | d | | 0.001-0.01 MY 3-16 AU 0.5-1.5 SG 0.6-1.5 | 27 | middle | orph=1-9/10^6 | WHO
zika; chikungunya; yellow fever; japanese encephalitis; west nile | d | | 0.02-2 | 50 | adult | | CDC
typhoid; paratyphoid; enteric fever | d | | 0.1-1.2 IN 100-400 MY 0.4-1.2 | 47 | young | | UKHSA
cholera | d | | 0.0005-0.05 | 48 | adult | news | WHO
rabies | d | | 0.0003-0.003 IN 0.3-1.5 MY 0.01-0.08 | 35 | adult | news | WHO
tetanus; lockjaw | d | | 0.005-0.06 IN 0.2-1 | 45 | elderly | orph=<1/10^6 | UKHSA
diphtheria | d | | 0.001-0.1 MY 0.03-0.2 | 50 | child | orph=<1/10^6 news | UKHSA
polio | d | 5-300 | 0.00001-0.001 | 50 | elderly | news | WHO
measles | d | | 0.02-4 MY 0.4-6 | 48 | infant | | WHO
mumps | d | | 0.2-12 | 47 | young | | UKHSA
rubella; congenital rubella | d | | 0.001-0.1 | 50 | child | news | UKHSA
chickenpox; varicella; pox | d | | 300-1500 | 49 | infant | | UKHSA
shingles; herpes zoster; zoster | d | | 300-550 | 58 | elderly | | NICE
hand foot and mouth; HFMD; hfmd; penyakit tangan kaki mulut | d | | 100-900 | 46 | infant | | WHO
scarlet fever; invasive group a strep; iGAS; group a strep | d | | 3-100 | 48 | child | | UKHSA
glandular fever; mono; EBV; mononucleosis | d | | 40-250 | 52 | teen | | NICE
tonsillitis; bronchitis; chesty cough; quinsy; peritonsillar abscess; strep throat | d | | 1000-6000 | 54 | teen | | NICE
epiglottitis | d | | 0.6-3.5 | 38 | middle | | NICE
ludwigs angina; dental abscess; tooth abscess; toothache | d | | 300-1800 | 47 | young | | NHAMCS
otitis media; ear infection; mastoiditis; glue ear; grommets | d | | 2500-9000 | 48 | infant | | NICE
mpox; monkeypox | d | | 0.05-12 | 4 | young | | CDC
ebola; marburg; lassa; lassa fever; viral haemorrhagic fever | d | | 0.00001-0.001 | 50 | adult | news | WHO
anthrax; bubonic plague; tularaemia; smallpox | d | | 0.0002-0.06 | 40 | adult | news | CDC
MERS; sars; bird flu; avian flu; nipah | d | | 0.00001-0.003 | 42 | adult | news | WHO
necrotising fasciitis; nec fasc; flesh eating; flesh eating bug; flesh eating bacteria; flesh eating disease | d | | 0.4-2 | 40 | older | | UKHSA
cellulitis; skin infection; abscess; incision and drainage; infected leg | d | | 200-2500 | 45 | older | | NICE
gas gangrene; gangrene; gangrenous foot; diabetic foot; gangrenous toe; diabetic foot ulcer; foot ulcer; kaki diabetik; kaki kencing manis | d | | 15-160 | 31 | elderly | | NVR
osteomyelitis; bone infection; discitis | d | | 8-30 | 34 | twopeak | | NICE
septic arthritis; septic joint | d | | 4-13 | 42 | twopeak | | NICE
scabies; crusted scabies | d | | 150-600 | 50 | young | | GBD
head lice; lice; nits; bed bugs; bedbugs | d | | 500-4000 | 62 | child | | NICE
maggots; maggots in wound; maggot infested; myiasis; maggots in ear; botfly | d | | 0.2-6 | 35 | elderly | | HCUP
tapeworm; roundworm; ascaris; worm infestation; hookworm; strongyloides | d | | 1-40 IN 2000-15000 MY 200-3000 | 48 | child | | WHO
lyme; lyme disease | d | | 1.5-160 | 46 | twopeak | | CDC
legionnaires; legionella | d | | 0.6-3.5 | 36 | older | | UKHSA
listeria; listeriosis | d | | 0.2-0.6 | 50 | elderly | orph=1-9/10^6 | UKHSA
botulism; infant botulism; iatrogenic botulism | d | | 0.01-0.08 | 52 | infant | orph=<1/10^6 news | UKHSA
leprosy; hansens disease | d | 0.1-5 | 0.02-0.1 IN 4-10 MY 0.4-0.8 | 38 | adult | | WHO
Q fever; brucellosis | d | | 0.03-1.5 | 35 | adult | orph=1-9/10^6 | UKHSA
cryptococcal meningitis; cryptococcal; toxoplasmosis | d | | 0.1-1.2 | 30 | middle | | CDC
MRSA; mrsa; superbug; CPE; vre | d | | 10-160 | 43 | elderly | | CDC
candida auris; mucormycosis; black fungus; aspergillosis | d | | 0.1-5 IN 10-30 | 38 | older | | CDC
histoplasmosis; disseminated histo; Histo | d | | 0.1-3 | 38 | middle | | CDC
`;
