/**
 * Ethnicity, religion and origin. A row: names | kind | shares in percent of the inhabitants, `*` for a country that is not listed.
 * Sources: US Census Bureau, 2020 Census and American Community Survey 2022 (public domain); Pew Research Center, Religious Landscape Study 2023-24; Office for
 * National Statistics, Census 2021, TS021, TS030, TS004 (Open Government Licence 3.0); Department of Statistics Malaysia, Census 2020; Statistics Canada,
 * Census 2021; Australian Bureau of Statistics, Census 2021 (CC BY 4.0); CSO Ireland, Census 2022 (CC BY 4.0); Census of India 2011; Singapore Census 2020.
 */
export const TRAITS = `
white; caucasian; white british; mat salleh; pakeha | ethnicity | US 57-66 GB 80-84 IE 84-92 CA 65-72 AU 70-78 NZ 62-70 ZA 7-8 MY 0.1-0.6 IN 0.01-0.1 SG 1-4 * 5-95
black; african american; afro caribbean; black british; caribbean; african | ethnicity | US 12-14.5 GB 3.4-4.4 IE 1.2-2 CA 3.9-4.7 AU 0.8-1.8 ZA 79-82 NG 99-100 KE 99-100 MY 0.1-0.4 IN 0.01-0.1 * 0.5-50
nigerian; ghanaian; ethiopian; eritrean; somali; kenyan; sudanese; zimbabwean; congolese | ethnicity | US 0.1-0.6 GB 0.2-0.6 IE 0.2-0.5 CA 0.1-0.4 AU 0.1-0.3 MY 0.02-0.15 * 0.02-1
jamaican; haitian; trinidadian; bajan | ethnicity | US 0.3-0.6 GB 0.3-0.8 CA 0.5-0.9 * 0.01-0.3
hispanic; latino; latina; latinx; spanish speaking | ethnicity | US 18.5-19.8 GB 0.4-0.9 CA 1.3-1.8 * 0.2-90
mexican; guatemalan; salvadoran; honduran; puerto rican; cuban; dominican; colombian; venezuelan; brazilian; ecuadorian; peruvian | ethnicity | US 0.3-11 GB 0.05-0.3 IE 0.1-1 * 0.02-3
asian; asian american; east asian; oriental | ethnicity | US 6-7.5 GB 8-10 IE 2.5-4 CA 17-21 AU 15-19 NZ 15-18 MY 97-99 SG 95-98 IN 98-100 * 2-60
south asian; indian; british indian; tamil; punjabi; gujarati; bengali; telugu; malayali | ethnicity | US 1.2-1.7 GB 2.7-3.4 IE 0.8-1.4 CA 4.5-5.5 AU 2.8-3.6 NZ 4.5-5.5 MY 6.3-7 SG 8.5-9.5 ZA 2.3-2.8 IN 90-99 * 0.1-5
pakistani; bangladeshi; sri lankan; nepali; nepalese; afghan | ethnicity | US 0.1-0.25 GB 0.5-2.7 IE 0.1-0.4 CA 0.3-0.9 AU 0.3-0.7 MY 0.5-1.5 * 0.05-2
chinese; chinese malaysian; british chinese; hakka; cantonese; hokkien; mandarin speaking | ethnicity | US 1.4-1.7 GB 0.6-0.8 IE 0.4-0.6 CA 4.5-5 AU 5-5.8 NZ 4.6-5.2 MY 21.5-23.5 SG 73-75 * 0.05-4
malay; melayu; bumiputera; bumi | ethnicity | MY 55-70 SG 13-14 GB 0.03-0.08 US 0.005-0.02 AU 0.1-0.3 * 0.005-0.5
iban; kadazan; dusun; bidayuh; melanau; bajau; kelabit; murut; dayak; orang ulu; penan | ethnicity | MY 0.2-3 * 0.0005-0.02
orang asli; temiar; semai; jakun; aboriginal malaysian; semang | ethnicity | MY 0.5-0.8 * 0.0002-0.01
indonesian; burmese; rohingya; myanmar national | ethnicity | MY 0.5-4 US 0.05-0.1 GB 0.03-0.1 * 0.02-1
filipino; filipina; pinoy | ethnicity | US 1.1-1.4 GB 0.25-0.45 IE 0.3-0.5 CA 2.3-2.8 AU 1.4-1.8 MY 0.3-2 SG 2-4 * 0.05-2
vietnamese; korean; japanese; thai; cambodian; hmong; laotian | ethnicity | US 0.1-0.7 GB 0.05-0.2 CA 0.3-0.9 AU 0.3-1.3 MY 0.05-0.6 * 0.03-1
saudi; emirati; kuwaiti; qatari; omani; bahraini; libyan; tunisian; jordanian | ethnicity | US 0.02-0.08 GB 0.02-0.1 * 0.005-0.5
south african; zambian; ugandan; tanzanian; rwandan; senegalese; gambian; cameroonian; malawian; angolan | ethnicity | US 0.02-0.1 GB 0.1-0.45 IE 0.05-0.4 AU 0.5-0.9 NZ 1-1.6 * 0.01-1
swedish; norwegian; danish; finnish; swiss; austrian; belgian; icelandic; czech; croatian; serbian; bosnian; maltese; cypriot; argentinian; chilean; american; canadian; australian; new zealander | ethnicity | US 0.02-0.5 GB 0.05-0.4 CA 0.05-0.6 AU 0.1-0.8 IE 0.1-0.5 * 0.01-0.5
arab; middle eastern; syrian; iraqi; lebanese; egyptian; palestinian; yemeni; moroccan; algerian; kurdish | ethnicity | US 0.3-1.2 GB 0.3-0.8 IE 0.2-0.5 CA 0.7-2 AU 0.5-1.4 MY 0.05-0.3 * 0.1-5
persian; iranian; turkish | ethnicity | US 0.1-0.2 GB 0.2-0.5 CA 0.4-0.7 AU 0.3-0.4 * 0.05-2
polish; romanian; lithuanian; bulgarian; ukrainian; russian; albanian; hungarian; slovakian; latvian | ethnicity | US 0.3-3 GB 0.2-1.3 IE 0.4-2.4 CA 1-4 * 0.05-2
italian; greek; portuguese; spanish; german; french; dutch | ethnicity | US 0.4-13 GB 0.2-0.7 CA 0.8-14 AU 0.5-4.5 MY 0.01-0.05 * 0.05-5
irish traveller; traveller; gypsy; roma; romany; romani; irish travellers | ethnicity | GB 0.1-0.4 IE 0.6-0.8 US 0.1-0.4 * 0.05-2
native american; american indian; navajo; cherokee; lakota; sioux; apache; alaska native; native alaskan; inuit; first nations; metis; cree; ojibwe | ethnicity | US 0.1-2.9 CA 0.2-5.1 * 0.0005-0.05
native hawaiian; pacific islander; samoan; tongan; fijian; polynesian; chamorro; micronesian | ethnicity | US 0.1-0.5 NZ 1-9 AU 0.3-1.6 GB 0.01-0.05 * 0.001-0.1
maori; māori | ethnicity | NZ 16.5-17.8 AU 0.6-0.8 * 0.001-0.05
aboriginal; torres strait; torres strait islander; indigenous; aboriginal australian; indigenous australian; koori | ethnicity | AU 3.2-3.9 CA 4.5-5.2 US 1-3 NZ 16-18 MY 0.5-14 * 0.1-5
mixed race; biracial; multiracial; eurasian; serani; mixed heritage | ethnicity | US 3-10 GB 2.6-3.2 CA 1-3 SG 0.4-4 MY 0.1-1.5 * 0.5-5
amish; mennonite; hutterite; old order amish | religion | US 0.09-0.2 CA 0.2-0.45 * 0.0005-0.01
muslim; moslem; islam; in hijab; wearing a hijab; hijab; niqab; burka; hijabi; fasting for ramadan; fasting in ramadan; ramadan fast; friday prayers; back from hajj; hajj pilgrim; umrah; quran; bulan puasa; berpuasa | religion | US 0.9-1.4 GB 5.8-7 IE 1.3-1.8 CA 4.5-5.2 AU 2.9-3.4 NZ 1.2-1.6 MY 62-65 IN 14-15 SG 15-16 NG 45-53 * 1-95
ahmadi; ismaili; shia; shiite; bohra | religion | GB 0.05-0.5 US 0.05-0.25 MY 0.05-0.3 * 0.02-10
hindu; kavadi; hindu temple; navratri | religion | US 0.7-1 GB 1.5-1.8 IE 0.5-0.8 CA 2.1-2.5 AU 2.5-2.9 NZ 2.4-3 MY 5.9-6.3 IN 79-80 SG 4.8-5.2 * 0.05-5
sikh; turban; amritdhari; kirpan; vaisakhi; gurdwara; langar | religion | US 0.08-0.2 GB 0.75-0.95 CA 1.9-2.2 AU 0.75-0.9 NZ 0.8-1.1 MY 0.2-0.4 IN 1.6-1.8 SG 0.3-0.4 * 0.01-0.2
jain; zoroastrian; parsi; bahai | religion | US 0.02-0.1 GB 0.02-0.06 IN 0.005-0.4 MY 0.01-0.1 * 0.002-0.05
buddhist; buddhist monk; wesak; vesak; buddhist temple | religion | US 0.8-1.1 GB 0.4-0.5 IE 0.15-0.2 CA 0.9-1.1 AU 2.2-2.6 MY 18-20 SG 30-32 IN 0.6-0.8 * 0.1-90
jewish; jew; israeli; shabbat; passover; hanukkah; synagogue; bar mitzvah; bat mitzvah; kosher; yom kippur; rosh hashanah | religion | US 1.8-2.4 GB 0.42-0.5 IE 0.03-0.06 CA 0.85-1.1 AU 0.36-0.45 MY 0.0001-0.001 * 0.01-0.2
orthodox jewish; hasidic; haredi; ultra orthodox; hassidic; chassidic | religion | US 0.15-0.3 GB 0.08-0.13 * 0.002-0.1
christian; protestant; churchgoer; baptist; methodist; lutheran; pentecostal; evangelical; born again; anglican; presbyterian | religion | US 2-65 GB 0.5-46 IE 1-70 CA 0.8-53 AU 1-44 MY 0.3-9.5 IN 0.2-2.4 SG 1-19 * 0.5-80
catholic; roman catholic | religion | US 18-21 GB 6-9 IE 66-71 CA 29-31 AU 19-21 MY 2.5-4 IN 1.4-1.7 PH 77-80 * 1-80
mormon; latter day saint; lds; latter day saints | religion | US 1.3-2 GB 0.2-0.3 CA 0.2-0.25 AU 0.2-0.25 * 0.02-0.3
seventh day adventist; quaker; christian scientist; scientologist; plymouth brethren; exclusive brethren; moonie; pagan; wiccan; druid; rastafarian | religion | US 0.02-0.5 GB 0.005-0.15 * 0.005-0.3
jehovahs witness; jehovah's witness; jw | religion | US 0.4-0.8 GB 0.2-0.25 CA 0.35-0.4 AU 0.25-0.35 MY 0.01-0.05 * 0.05-0.3
taoist; confucian; folk religion | religion | MY 0.8-1.5 SG 8.5-9 * 0.01-5
atheist; agnostic; not religious; no religion | religion | US 22-30 GB 37-42 IE 14-16 CA 33-36 AU 37-40 MY 0.5-2 * 1-50
foreigner; immigrant; migrant; foreign worker; foreign national; expat; overseas student; international student; warga asing | origin | US 1-15 GB 1-17 IE 1-20 CA 2-25 AU 2-31 MY 5-9 SG 10-40 IN 0.1-0.5 * 0.5-20
tourist; on holiday; visitor; holidaymaker; on vacation; backpacker; cruise passenger; pelancong; here on vacation; visiting from; vacationing | origin | US 0.3-2 GB 0.5-2 MY 0.8-2.5 AU 0.6-2 SG 2-8 * 0.2-5
does not speak english; speaks no english; non english speaking; no english; doesnt speak english; needed an interpreter; interpreter; through an interpreter; language barrier; via interpreter; language line; via translator; translator | origin | US 7-9 GB 1.5-2.2 IE 1.5-2.5 CA 1.7-2.2 AU 3-3.6 * 1-20
`;
