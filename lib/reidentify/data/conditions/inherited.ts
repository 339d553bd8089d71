/** Inherited and rare diseases, mostly after Orphanet's classes of prevalence. Columns and units: `../README.md`. */
export const INHERITED = `
duchenne; duchennes; muscular dystrophy; DMD; dystrophy | d | 3-9 | 18-30b | 1 | teen | orph=1-9/10^5 | ORPHANET
becker muscular dystrophy | d | 1-5 | | 1 | young | orph=1-9/10^5 | ORPHANET
myotonic dystrophy | d | 5-13 | | 50 | adult | orph=1-5/10^4 | ORPHANET
fshd; facioscapulohumeral | d | 3-8 | | 48 | adult | orph=1-5/10^4 | ORPHANET
SMA; spinal muscular atrophy; zolgensma; sma type 1; spinraza | d | 1-3 | 6-13b | 50 | child | orph=1-9/10^5 | ORPHANET
pompe; pompe disease | d | 0.5-1.5 | 1-3b | 50 | twopeak | orph=1-9/10^5 | ORPHANET
achondroplasia; dwarfism; dwarf; restricted growth; little person | d | 3-8 | 4-6b | 50 | flat | orph=1-9/10^5 | ORPHANET
fragile x | d | 10-25 | | 33 | flat | orph=1-5/10^4 | ORPHANET
rett; rett syndrome | d | 3-6 | | 98 | child | sex=f orph=1-9/10^5 | ORPHANET
angelman | d | 4-8 | | 50 | child | orph=1-5/10^4 | ORPHANET
prader willi | d | 3-7 | | 50 | child | orph=1-9/10^5 | ORPHANET
williams syndrome | d | 5-13 | | 50 | child | orph=1-5/10^4 | ORPHANET
digeorge; 22q11; 22q deletion | d | 12-40 | | 50 | child | orph=1-5/10^4 | ORPHANET
noonan | d | 20-60 | | 50 | child | orph=1-5/10^4 | ORPHANET
turner syndrome; turners | d | 15-25 | | 100 | flat | sex=f orph=1-5/10^4 | ORPHANET
klinefelter; klinefelters | d | 40-80 | | 0 | adult | sex=m | ORPHANET
cri du chat | d | 2-5 | | 58 | child | orph=1-9/10^5 | ORPHANET
cornelia de lange | d | 1-5 | | 50 | child | orph=1-9/10^5 | ORPHANET
beckwith wiedemann | d | 4-9 | | 50 | child | orph=1-5/10^4 | ORPHANET
neurofibromatosis; NF1 | d | 20-40 | | 50 | flat | orph=1-5/10^4 | ORPHANET
NF2; neurofibromatosis type 2 | d | 1-3 | | 50 | adult | orph=1-9/10^5 | ORPHANET
tuberous sclerosis | d | 8-17 | | 50 | child | orph=1-5/10^4 | ORPHANET
von hippel lindau; VHL | d | 1-3 | | 50 | adult | orph=1-9/10^5 | ORPHANET
sturge weber | d | 1-5 | | 50 | child | orph=1-9/10^5 | ORPHANET
klippel trenaunay | d | 1-5 | | 50 | young | orph=1-9/10^5 | ORPHANET
proteus syndrome; elephant man disease | d | 0.005-0.05 | | 45 | child | orph=<1/10^6 | ORPHANET
treacher collins | d | 1-4 | | 50 | child | orph=1-9/10^5 | ORPHANET
pierre robin | d | 4-12 | 7-12b | 50 | infant | orph=1-5/10^4 | ORPHANET
apert; crouzon; craniosynostosis | d | 5-40 | 35-55b | 40 | child | orph=1-5/10^4 | EUROCAT
moebius; mobius syndrome | d | 0.2-2 | | 50 | child | orph=1-9/10^6 | ORPHANET
goldenhar; hemifacial microsomia | d | 2-20 | | 40 | child | orph=1-5/10^4 | ORPHANET
charge syndrome; VACTERL | d | 2-20 | | 50 | child | orph=1-5/10^4 | ORPHANET
progeria; hutchinson gilford | d | 0.004-0.006 | | 50 | child | orph=<1/10^6 news | ORPHANET
fibrodysplasia ossificans; FOP; stone man | d | 0.05-0.1 | | 50 | flat | orph=<1/10^6 news | ORPHANET
xeroderma pigmentosum; moon child | d | 0.1-0.4 | | 50 | child | orph=1-9/10^6 | ORPHANET
ataxia telangiectasia | d | 0.3-1 | | 50 | child | orph=1-9/10^6 | ORPHANET
batten; battens; batten disease | d | 0.3-1 | | 50 | child | orph=1-9/10^6 | ORPHANET
krabbe | d | 0.1-0.9 | 0.8-1.2b | 50 | infant | orph=1-9/10^6 | ORPHANET
tay sachs | d | 0.1-0.4 | 0.3-0.5b | 50 | infant | orph=1-9/10^6 | ORPHANET
metachromatic leukodystrophy; MLD; libmeldy | d | 0.3-0.9 | 0.8-2b | 50 | child | orph=1-9/10^6 | ORPHANET
adrenoleukodystrophy; ALD | d | 1-6 | 3-6b | 15 | child | orph=1-9/10^5 | ORPHANET
gaucher; gauchers | d | 0.7-1.8 | | 50 | flat | orph=1-9/10^5 | ORPHANET
fabry | d | 1-5 | | 50 | adult | orph=1-5/10^4 | ORPHANET
niemann pick | d | 0.3-1 | | 50 | child | orph=1-9/10^6 | ORPHANET
hurler; hunter syndrome; sanfilippo; mucopolysaccharidosis; MPS | d | 1-4 | 2-5b | 35 | child | orph=1-9/10^5 | ORPHANET
PKU; pku; phenylketonuria | d | 5-12 | 6-12b | 50 | flat | orph=1-5/10^4 | ORPHANET
mcad; MCADD | d | 4-10 | 5-12b | 50 | child | orph=1-5/10^4 | ORPHANET
maple syrup urine; maple syrup urine disease; MSUD | d | 0.3-0.9 | 0.4-1b | 50 | child | orph=1-9/10^6 | ORPHANET
homocystinuria | d | 0.3-1.5 | | 50 | young | orph=1-9/10^6 | ORPHANET
galactosaemia | d | 1-4 | 1.5-4b | 50 | child | orph=1-9/10^5 | ORPHANET
urea cycle; OTC deficiency; ornithine transcarbamylase | d | 1-3 | 1.5-3b | 40 | child | orph=1-9/10^5 | ORPHANET
methylmalonic; propionic acidaemia | d | 0.5-2 | 1-2.5b | 50 | child | orph=1-9/10^5 | ORPHANET
mitochondrial disease; MELAS; leigh; leigh syndrome | d | 5-20 | | 50 | twopeak | orph=1-5/10^4 | ORPHANET
porphyria; acute intermittent porphyria | d | 0.5-2 | 0.01-0.04 | 78 | young | orph=1-9/10^6 | ORPHANET
hereditary haemorrhagic telangiectasia; HHT | d | 10-20 | | 52 | older | orph=1-5/10^4 | ORPHANET
familial mediterranean fever | d | 1-10 | | 47 | young | orph=1-5/10^4 | ORPHANET
chronic granulomatous disease | d | 0.3-0.6 | | 10 | child | orph=1-9/10^6 | ORPHANET
wiskott aldrich | d | 0.1-0.9 | | 0 | child | sex=m orph=1-9/10^6 | ORPHANET
diamond blackfan | d | 0.5-0.9 | 0.5-0.8b | 50 | child | orph=1-9/10^6 | ORPHANET
bardet biedl | d | 0.6-1 | | 50 | child | orph=1-9/10^6 | ORPHANET
retinitis pigmentosa | d | 20-30 | | 47 | adult | orph=1-5/10^4 | ORPHANET
usher syndrome | d | 4-17 | | 50 | flat | orph=1-5/10^4 | ORPHANET
leber; leber hereditary optic | d | 1-4 | | 25 | young | orph=1-9/10^5 | ORPHANET
hypophosphatasia | d | 0.1-1 | | 50 | child | orph=1-9/10^6 | ORPHANET
erdheim chester | d | 0.01-0.1 | | 30 | older | orph=<1/10^6 | ORPHANET
castleman | d | 0.5-2 | | 45 | middle | orph=1-9/10^6 | ORPHANET
kabuki syndrome; rubinstein taybi; smith magenis | d | 1-7 | | 50 | child | orph=1-9/10^5 | ORPHANET
wolf hirschhorn | d | 1-3 | | 66 | child | orph=1-9/10^5 | ORPHANET
lesch nyhan | d | 0.2-0.5 | | 0 | child | sex=m orph=1-9/10^6 | ORPHANET
alexander disease; canavan | d | 0.05-0.3 | | 50 | child | orph=1-9/10^6 | ORPHANET
alkaptonuria; ochronosis | d | 0.3-0.5 | | 50 | adult | orph=1-9/10^6 | ORPHANET
congenital insensitivity to pain; feels no pain; cant feel pain | d | 0.005-0.1 | | 50 | child | orph=<1/10^6 news | ORPHANET
aquagenic urticaria; allergic to water; werewolf syndrome; hypertrichosis; tree man; foreign accent syndrome; alien hand; exploding head; auto brewery; water allergy | d | 0.001-0.05 | | 50 | adult | orph=<1/10^6 news | ORPHANET
rare disease; ultra rare; rare genetic condition; rare syndrome; one in a million; rare condition; rarest; only case in country; case reported; first case in; case report | d | 0.05-50 | 0.02-10 | 50 | flat | | ORPHANET
rare cancer; extremely rare tumour; rare tumour | d | 0.5-30 | 0.1-6 | 50 | older | | ORPHANET
`;
