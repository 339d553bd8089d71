/** Brain, nerves and spine. Columns and units: `../README.md`. */
export const BRAIN = `
stroke; CVA; cva; massive stroke; ischaemic stroke; stroke call; mca stroke; had a stroke; strok; angin ahmar; derrame cerebral; lumpuh separuh badan; lumpuh | d | 900-2500 | 140-300 | 48 | elderly | | GBD
young stroke; stroke in a young; childhood stroke | d | | 5-15 | 48 | young | ages=0-50 | GBD
TIA; mini stroke | d | | 50-130 | 48 | elderly | | NICE
subarachnoid; subarachnoid haemorrhage; SAH; ruptured brain aneurysm; ruptured cerebral aneurysm; ruptured berry aneurysm; burst aneurysm | d | | 6-12 | 60 | middle | | NICE
intracerebral haemorrhage; brain bleed; ich bleed; bleed on brain; brain haemorrhage; haemorrhagic stroke; intracranial haemorrhage; intracranial bleed; blood in brain; bleed in his head; bleed in her head; bleeding in brain; bleeding into brain | d | | 20-35 | 46 | elderly | | GBD
brain aneurysm; cerebral aneurysm; unruptured aneurysm | d | 2000-4000 | 8-30 | 62 | middle | | NICE
subdural; subdural haematoma; chronic subdural; SDH; acute subdural | d | | 14-40 | 32 | frail | | TARN
extradural; epidural haematoma; extradural haematoma; epidural bleed | d | | 1-6 | 22 | young | | TARN
cerebral venous sinus thrombosis; CVST; cvst; venous sinus thrombosis | d | | 0.5-2 | 70 | fertile | | ORPHANET
locked in; locked in syndrome | d | 0.1-0.9 | 0.05-0.3 | 45 | middle | orph=1-9/10^6 | ORPHANET
epilepsy; epileptic | d | 600-1000 | 40-70 | 48 | flat | | GBD
seizure; seized; had a fit; tonic clonic; seizing; first seizure; sawan; fits; fitting; had a seizure; took a fit | d | | 150-500 | 46 | twopeak | | NHAMCS
status epilepticus; in status; refractory status | d | | 10-41 | 46 | twopeak | | NICE
febrile convulsion; febrile seizure; febrile fit | d | | 50-120 | 44 | infant | ages=0-7 | NICE
infantile spasms; west syndrome | d | 1-9 | 25-45b | 45 | infant | ages=0-3 orph=1-9/10^5 | ORPHANET
dravet; dravet syndrome | d | 1-5 | | 50 | child | orph=1-9/10^5 | ORPHANET
lennox gastaut | d | 5-15 | | 42 | child | orph=1-9/10^5 | ORPHANET
rasmussen encephalitis; hemispherectomy | d | 0.1-0.9 | 0.02-0.2 | 50 | child | orph=1-9/10^6 | ORPHANET
migraine | d | 12000-19000 | | 68 | adult | | GBD
cluster headache | d | 50-150 | | 25 | middle | | NICE
multiple sclerosis; MS; ms relapse | d | 100-330 MY 2-6 IN 5-15 | 4-10 | 72 | middle | | GBD
motor neurone disease; MND; mnd; motor neuron disease; lou gehrigs disease; lou gehrig; motor neurone; motor neuron; ALS | d | 4-10 | 1.5-3 | 42 | older | orph=1-9/10^5 | ORPHANET
parkinsons; parkinsons disease; parkinson disease; parkinson; parkies | d | 140-350 | 12-25 | 41 | elderly | ages=30-110 | GBD
dementia; demented; demensia; nyanyuk; dimentia; doesn't know what year it is; doesn't know the year | d | 700-1500 | 130-330 | 64 | frail | ages=40-110 | GBD
alzheimers; alzheimer disease; alzheimers disease | d | 450-1100 | 80-220 | 66 | frail | ages=40-110 | GBD
huntingtons; huntington disease; huntingtons disease | d | 5-14 | 0.3-0.9 | 50 | middle | orph=1-9/10^5 | ORPHANET
CJD; creutzfeldt jakob; mad cow disease; prion disease; mad cow | d | 0.1-0.3 | 0.1-0.25 | 52 | older | orph=1-9/10^6 | ORPHANET
guillain barre; GBS; gbs | d | 1-5 | 1-2.5 | 42 | older | orph=1-9/10^5 | ORPHANET
CIDP; chronic inflammatory demyelinating | d | 1-9 | 0.3-1.6 | 38 | older | orph=1-9/10^5 | ORPHANET
myasthenia gravis; myasthenia; myasthenic crisis | d | 12-35 | 0.8-3 | 54 | older | orph=1-5/10^4 | ORPHANET
lambert eaton | d | 0.2-0.5 | | 40 | older | orph=1-9/10^6 | ORPHANET
stiff person syndrome; stiff man | d | 0.1-0.2 | | 67 | middle | orph=1-9/10^6 | ORPHANET
neuromyelitis optica; NMO; devics | d | 0.5-4 | | 85 | middle | orph=1-9/10^5 | ORPHANET
transverse myelitis | d | 5-9 | 0.2-1 | 60 | adult | orph=1-9/10^5 | ORPHANET
bells palsy; facial palsy | d | | 15-45 | 50 | adult | | NICE
trigeminal neuralgia | d | 30-300 | 4-28 | 63 | older | | NICE
bacterial meningitis; meningococcal; meningococcal septicaemia; meningitis b; mening b | d | | 0.4-3 | 47 | infant | | UKHSA
meningitis; viral meningitis | d | | 5-25 | 47 | young | | UKHSA
encephalitis; herpes encephalitis; HSV encephalitis | d | | 3-8 | 48 | twopeak | | UKHSA
autoimmune encephalitis; anti nmda; nmda receptor encephalitis; brain on fire | d | 0.5-1.5 | 0.2-1.2 | 72 | young | orph=1-9/10^6 | ORPHANET
brain abscess; cerebral abscess | d | | 0.3-1.4 | 33 | middle | | NICE
naegleria; brain eating amoeba | d | | 0.0005-0.002 | 25 | teen | news | CDC
neurocysticercosis; tapeworm in brain; worm in brain | d | | 0.1-1.5 IN 20-300 | 48 | adult | | CDC
cauda equina; cauda equina syndrome | d | | 0.5-4 | 50 | middle | | NICE
spinal cord injury; paralysed; paraplegic; quadriplegic; tetraplegic; paraplegia; spinal injury; severed spine; severed spinal cord; quadri; tulang belakang patah; patah tulang belakang | i | 50-140 | 1.5-6 | 25 | young | | WHO
cerebral palsy | d | 130-250 | 150-300b | 43 | flat | | EUROCAT
spina bifida; myelomeningocele | d | 20-50 | 20-60b | 52 | child | orph=1-5/10^4 | EUROCAT
hydrocephalus; vp shunt; blocked shunt; shunt; water in brain | d | 60-150 | 3-8 | 48 | twopeak | | NICE
concussion; mild head injury; minor head injury; concussed | i | | 300-1100 | 43 | teen | | NHAMCS
head injury; traumatic brain injury; TBI; tbi | i | | 200-700 | 40 | twopeak | | TARN
severe head injury; severe tbi; diffuse axonal injury; devastating brain injury; unsurvivable head injury | i | | 7-25 | 26 | young | | TARN
brain dead; brainstem dead; brain death; brainstem death; dbd donor; organ donor; donated organs; honour walk; honor walk | s | | 1.5-5 | 43 | middle | | GODT
coma; comatose; in a coma; vegetative state; persistent vegetative | d | 2-20 | 20-60 | 42 | older | | NICE
idiopathic intracranial hypertension; IIH; pseudotumor cerebri | d | 10-80 | 1-8 | 92 | fertile | | NICE
narcolepsy; cataplexy | d | 20-50 | 0.5-1.5 | 50 | young | orph=1-5/10^4 | ORPHANET
kleine levin; sleeping beauty syndrome | d | 0.1-0.2 | | 30 | teen | orph=1-9/10^6 | ORPHANET
fatal familial insomnia | d | 0.001-0.05 | | 50 | middle | orph=<1/10^6 | ORPHANET
functional neurological disorder; FND; pseudoseizure; pseudoseizures; non epileptic attack; functional seizures; PNES | d | 50-100 | 4-15 | 74 | young | | NICE
tourettes; tourette syndrome | d | 300-900 | | 22 | teen | | NICE
restless legs | d | 4000-8000 | | 66 | older | | NICE
moyamoya | d | 0.3-5 | 0.05-0.9 | 65 | twopeak | orph=1-9/10^5 | ORPHANET
cadasil | d | 1-5 | | 50 | middle | orph=1-9/10^5 | ORPHANET
chiari; chiari malformation | d | 20-100 | 1-8 | 66 | adult | | NICE
friedreich ataxia; friedreichs ataxia | d | 1-5 | | 50 | young | orph=1-9/10^5 | ORPHANET
charcot marie tooth; CMT | d | 10-40 | | 50 | flat | orph=1-5/10^4 | ORPHANET
craniotomy; brain surgery; craniectomy; decompressive craniectomy; burr hole; awake craniotomy | p | | 15-50 | 46 | older | | HES
thrombectomy; mechanical thrombectomy; clot retrieval | p | | 3-18 | 48 | elderly | | SSNAP
thrombolysis; thrombolysed; TPA; tpa; tenecteplase; lysed | p | | 12-32 | 47 | elderly | | SSNAP
deep brain stimulation; DBS | p | | 0.4-2.5 | 38 | older | | HES
lumbar puncture; spinal tap | p | | 100-300 | 52 | flat | | HES
`;
