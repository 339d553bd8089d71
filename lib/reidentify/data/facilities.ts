/**
 * Hospitals and medical schools that posts name, with the town they stand in. A row: names | town | country | beds (or, for a school, students) | kind:
 * `h` hospital, `c` children's hospital, `w` women's hospital, `m` hospital for the mind, `u` university. Beds are rounded.
 * Sources: US: CMS Hospital Provider Cost Reports 2021 (public domain); UK: NHS England, Bed availability and occupancy 2022-23, Public Health Scotland, StatsWales, Department
 * of Health NI (Open Government Licence 3.0); Malaysia: Ministry of Health, Health Facts 2022, hospitals' own pages; Canada: CIHI 2021; Australia: AIHW, My hospitals
 * 2021-22 (CC BY 3.0 AU); Ireland: HSE open beds report 2022; India, Singapore, New Zealand: the hospitals' own pages.
 */
export const FACILITIES = `
Olive View; Olive View-UCLA; Olive View UCLA Medical Center; OVMC; OV-UCLA | Sylmar | US | 355 | h
LAC+USC; LA General; Los Angeles General; LA County USC; County USC | Los Angeles | US | 670 | h
Harbor-UCLA; Harbor UCLA | Torrance | US | 455 | h
Ronald Reagan UCLA; UCLA Medical Center; UCLA Health; UCLA | Los Angeles | US | 520 | h
Cedars-Sinai; Cedars Sinai; Cedars | Los Angeles | US | 890 | h
Childrens Hospital Los Angeles; CHLA | Los Angeles | US | 415 | c
Rancho Los Amigos | Downey | US | 395 | h
Kaiser Panorama City; Kaiser Permanente Panorama City | Panorama City | US | 218 | h
Providence Holy Cross | Mission Hills, CA | US | 377 | h
Northridge Hospital; Dignity Northridge | Northridge, CA | US | 394 | h
Huntington Hospital | Pasadena, CA | US | 619 | h
UCSF; UCSF Medical Center; UCSF Parnassus | San Francisco | US | 980 | h
San Francisco General; SFGH; Zuckerberg San Francisco General; SF General; ZSFG | San Francisco | US | 395 | h
Stanford Hospital; Stanford Health Care; Stanford Medicine | Stanford, CA | US | 605 | h
Highland Hospital; Alameda Health System | Oakland | US | 236 | h
UC Davis Medical Center; UC Davis Health | Sacramento | US | 625 | h
UCSD Health; UC San Diego Health | San Diego | US | 808 | h
Mount Sinai; Mt Sinai; Mount Sinai Hospital; Icahn School of Medicine | New York County | US | 1139 | h
Mount Sinai Morningside; Mount Sinai West; Mount Sinai Beth Israel; Mount Sinai Queens; Mount Sinai Brooklyn | New York City | US | 495 | h
NewYork-Presbyterian; New York Presbyterian; Columbia Presbyterian; Weill Cornell; NYP | New York City | US | 2600 | h
Bellevue; Bellevue Hospital | New York County | US | 844 | h
NYU Langone; Tisch Hospital | New York City | US | 800 | h
Kings County Hospital | Kings County, NY | US | 627 | h
Jacobi; Jacobi Medical Center; Montefiore; Lincoln Hospital | Bronx County | US | 600 | h
Elmhurst Hospital | Queens County | US | 545 | h
Memorial Sloan Kettering; MSKCC; Sloan Kettering | New York County | US | 514 | h
Massachusetts General; Mass General; MGH | Boston, MA | US | 1035 | h
Brigham and Womens; The Brigham; Brigham and Women's | Boston, MA | US | 790 | h
Beth Israel Deaconess; BIDMC | Boston, MA | US | 673 | h
Boston Childrens; Boston Children's | Boston, MA | US | 415 | c
Boston Medical Center | Boston, MA | US | 514 | h
Johns Hopkins; Johns Hopkins Hospital; Hopkins | Baltimore | US | 1095 | h
Shock Trauma; University of Maryland Medical Center | Baltimore | US | 757 | h
Mayo Clinic; Mayo Clinic Rochester; Mayo | Rochester, MN | US | 1300 | h
Cleveland Clinic | Cleveland, OH | US | 1300 | h
MetroHealth | Cleveland, OH | US | 442 | h
Cook County Hospital; Stroger; Stroger Hospital; John H Stroger | Chicago | US | 460 | h
Northwestern Memorial | Chicago | US | 943 | h
Rush University Medical Center | Chicago | US | 671 | h
Lurie Childrens; Lurie Children's | Chicago | US | 364 | c
University of Chicago Medical Center; UChicago Medicine | Chicago | US | 811 | h
Parkland; Parkland Memorial; Parkland Hospital | Dallas, TX | US | 870 | h
UT Southwestern | Dallas, TX | US | 900 | h
Ben Taub; Ben Taub Hospital | Houston, TX | US | 444 | h
MD Anderson | Houston, TX | US | 760 | h
Texas Childrens; Texas Children's | Houston, TX | US | 973 | c
Memorial Hermann | Houston, TX | US | 1000 | h
Grady; Grady Memorial; Grady Hospital | Atlanta, GA | US | 960 | h
Emory University Hospital; Emory Healthcare | Atlanta, GA | US | 750 | h
Jackson Memorial; Jackson Health; Ryder Trauma | Miami-Dade County | US | 1550 | h
Vanderbilt; Vanderbilt University Medical Center; VUMC | Nashville | US | 1175 | h
Duke University Hospital; Duke Health | Durham, NC | US | 1050 | h
UNC Hospitals; UNC Health | Chapel Hill | US | 950 | h
Childrens Hospital of Philadelphia; CHOP | Philadelphia, PA | US | 600 | c
Hospital of the University of Pennsylvania; Penn Medicine; HUP | Philadelphia, PA | US | 1000 | h
Temple University Hospital | Philadelphia, PA | US | 722 | h
UPMC; UPMC Presbyterian | Pittsburgh, PA | US | 1500 | h
Henry Ford Hospital; Detroit Receiving | Detroit, MI | US | 877 | h
University of Michigan Hospital; Michigan Medicine; Mott Childrens | Ann Arbor | US | 1043 | h
Hennepin County Medical Center; HCMC; Hennepin Healthcare | Minneapolis, MN | US | 484 | h
Barnes-Jewish; Barnes Jewish | St. Louis, MO | US | 1250 | h
Harborview; Harborview Medical Center | Seattle, WA | US | 413 | h
Seattle Childrens; Seattle Children's | Seattle, WA | US | 407 | c
OHSU | Portland, OR | US | 576 | h
Denver Health | Denver, CO | US | 555 | h
Childrens National; Children's National | DC | US | 323 | c
MedStar Washington; Washington Hospital Center; George Washington University Hospital | DC | US | 900 | h
Tampa General | Tampa | US | 1040 | h
Charity Hospital; University Medical Center New Orleans; UMC New Orleans | New Orleans | US | 446 | h
Cincinnati Childrens; Nationwide Childrens; Cincinnati Children's | Cincinnati | US | 670 | c
University Medical Center Las Vegas; UMC Las Vegas | Las Vegas | US | 541 | h
Valleywise; Maricopa Medical Center | Phoenix, AZ | US | 325 | h
Great Ormond Street; GOSH | Greater London | GB | 390 | c
Guys Hospital; Guy's and St Thomas'; St Thomas; St Thomas' Hospital; GSTT; Evelina | Greater London | GB | 1200 | h
Kings College Hospital; King's College Hospital; KCH | Greater London | GB | 1000 | h
St Georges Hospital; St George's Tooting; St George's Hospital | Wandsworth | GB | 1000 | h
Royal London; Royal London Hospital; The Royal London | Tower Hamlets | GB | 850 | h
UCLH; University College London Hospital | Camden, GB | GB | 665 | h
Royal Free; Royal Free Hospital | Camden, GB | GB | 840 | h
St Marys Paddington; St Mary's Hospital Paddington; Hammersmith Hospital; Charing Cross Hospital; Imperial College Healthcare | Westminster | GB | 480 | h
Chelsea and Westminster | Kensington and Chelsea | GB | 430 | h
Royal Marsden; Royal Brompton | Kensington and Chelsea | GB | 250 | h
Whipps Cross; Homerton; Newham Hospital; North Middlesex Hospital | Greater London | GB | 500 | h
Lewisham Hospital; Queen Elizabeth Woolwich | Lewisham | GB | 450 | h
Croydon University Hospital; Mayday Hospital | Croydon | GB | 450 | h
Northwick Park; Northwick Park Hospital | Brent | GB | 600 | h
Addenbrookes; Addenbrooke's | Cambridge | GB | 1000 | h
John Radcliffe; JR Oxford; the JR | Oxford | GB | 830 | h
Leeds General Infirmary; LGI; Jimmys; St James's Leeds; St James's University Hospital | Leeds | GB | 1000 | h
Bradford Royal Infirmary; BRI Bradford | Bradford | GB | 700 | h
Northern General; Royal Hallamshire; Sheffield Teaching Hospitals | Sheffield | GB | 1100 | h
Sheffield Childrens; Sheffield Children's | Sheffield | GB | 160 | c
Hull Royal Infirmary; Castle Hill | Kingston upon Hull | GB | 700 | h
York Hospital | York | GB | 700 | h
Royal Victoria Infirmary; RVI; Freeman Hospital | Newcastle upon Tyne | GB | 900 | h
James Cook; James Cook University Hospital | Middlesbrough | GB | 1000 | h
Sunderland Royal | Sunderland | GB | 850 | h
Manchester Royal Infirmary; MRI Manchester | Manchester | GB | 750 | h
Wythenshawe; Wythenshawe Hospital | Manchester | GB | 900 | h
Royal Manchester Childrens; Royal Manchester Children's | Manchester | GB | 370 | c
Salford Royal | Salford | GB | 730 | h
Alder Hey | Liverpool | GB | 270 | c
Royal Liverpool; Aintree | Liverpool | GB | 1000 | h
Liverpool Womens; Liverpool Women's | Liverpool | GB | 190 | w
Arrowe Park | Wirral | GB | 900 | h
Royal Preston; Royal Preston Hospital | Preston | GB | 700 | h
Blackpool Victoria | Blackpool | GB | 770 | h
Queen Elizabeth Birmingham; QE Birmingham; QEHB; QEUH Birmingham | Birmingham | GB | 1200 | h
Heartlands; Birmingham Heartlands; City Hospital Birmingham | Birmingham | GB | 700 | h
Birmingham Childrens; Birmingham Children's | Birmingham | GB | 380 | c
University Hospital Coventry; UHCW | Coventry | GB | 1100 | h
Royal Stoke | Stoke-on-Trent | GB | 1200 | h
New Cross; New Cross Hospital | Wolverhampton | GB | 750 | h
Queens Medical Centre; QMC; Queen's Medical Centre; QMC Nottingham | Nottingham | GB | 1100 | h
Leicester Royal Infirmary; LRI; Glenfield | Leicester | GB | 950 | h
Royal Derby | Derby | GB | 1100 | h
Norfolk and Norwich; NNUH | Norwich | GB | 1000 | h
Bristol Royal Infirmary; BRI; Southmead; Southmead Hospital | Bristol | GB | 850 | h
Royal United Hospital; RUH Bath | Bath and North East Somerset | GB | 680 | h
Derriford; Derriford Hospital | Plymouth | GB | 900 | h
Royal Devon; RD&E | Exeter | GB | 850 | h
Treliske; Royal Cornwall Hospital | Cornwall | GB | 750 | h
Southampton General; University Hospital Southampton; UHS | Southampton | GB | 1150 | h
Queen Alexandra; QA Portsmouth; QA Hospital | Portsmouth | GB | 1100 | h
Royal Sussex County; RSCH Brighton | Brighton and Hove | GB | 700 | h
Royal Berkshire; RBH Reading | Reading | GB | 640 | h
William Harvey Hospital; Maidstone Hospital; Medway Maritime | Kent | GB | 550 | h
University Hospital of Wales; UHW; The Heath Cardiff | Cardiff | GB | 1000 | h
Morriston; Morriston Hospital; Singleton | Swansea | GB | 730 | h
Ysbyty Gwynedd; Glan Clwyd; Wrexham Maelor | Gwynedd | GB | 500 | h
Royal Infirmary of Edinburgh; RIE; Edinburgh Royal Infirmary | Edinburgh | GB | 900 | h
Western General Edinburgh | Edinburgh | GB | 570 | h
Queen Elizabeth University Hospital; QEUH; Glasgow Royal Infirmary; GRI | Glasgow | GB | 1300 | h
Ninewells | Dundee | GB | 850 | h
Aberdeen Royal Infirmary; ARI | Aberdeen | GB | 900 | h
Raigmore | Highland | GB | 580 | h
Royal Victoria Hospital Belfast; RVH Belfast; Belfast City Hospital | Belfast | GB | 1100 | h
Altnagelvin | Derry City and Strabane | GB | 500 | h
Craigavon Area Hospital; Daisy Hill | Armagh City, Banbridge and Craigavon | GB | 450 | h
Hospital Kuala Lumpur; HKL; Kuala Lumpur Hospital; GHKL | Kuala Lumpur | MY | 2300 | h
PPUM; UMMC; University Malaya Medical Centre; Pusat Perubatan Universiti Malaya; UM Medical Centre | Kuala Lumpur | MY | 1650 | h
HCTM; PPUKM; HUKM; Hospital Canselor Tuanku Muhriz | Kuala Lumpur | MY | 1050 | h
Hospital Tunku Azizah; HTA; Hospital Wanita dan Kanak-kanak Kuala Lumpur | Kuala Lumpur | MY | 600 | w
IJN; Institut Jantung Negara; National Heart Institute | Kuala Lumpur | MY | 430 | h
Prince Court; Gleneagles Kuala Lumpur; Pantai Hospital Kuala Lumpur; KPJ Tawakkal; Park City Medical Centre | Kuala Lumpur | MY | 300 | h
Hospital Selayang; Selayang Hospital | Selayang | MY | 960 | h
Hospital Sungai Buloh; Sungai Buloh Hospital; HSgB | Petaling | MY | 620 | h
HTAR; Hospital Tengku Ampuan Rahimah; Hospital Klang; Klang GH | Klang | MY | 1100 | h
Hospital Shah Alam | Shah Alam | MY | 300 | h
Hospital Serdang; Hospital Sultan Idris Shah; HSIS | Petaling | MY | 670 | h
Hospital Kajang | Kajang | MY | 320 | h
Hospital Ampang | Ampang Jaya | MY | 560 | h
Hospital Putrajaya; IKN; Institut Kanser Negara | Putrajaya | MY | 340 | h
Hospital Cyberjaya; Hospital Banting | Sepang | MY | 290 | h
Sunway Medical; Sunway Medical Centre; Subang Jaya Medical Centre; SJMC | Subang Jaya | MY | 600 | h
Hospital Tuanku Jaafar; HTJ; HTJS; Hospital Seremban | Seremban | MY | 1000 | h
Hospital Port Dickson; Hospital Tampin; Hospital Kuala Pilah; Hospital Tuanku Ampuan Najihah | Negeri Sembilan | MY | 200 | h
Hospital Melaka; Melaka GH; Hospital Alor Gajah | Melaka | MY | 920 | h
Hospital Sultanah Aminah; HSAJB; HSA JB; Hospital Sultanah Aminah Johor Bahru | Johor Bahru | MY | 1020 | h
Hospital Sultan Ismail; HSIJB; HSI JB | Johor Bahru | MY | 700 | h
Hospital Pakar Sultanah Fatimah; HPSF; Hospital Muar | Muar | MY | 530 | h
Hospital Sultanah Nora Ismail; HSNI; Hospital Batu Pahat | Batu Pahat | MY | 480 | h
Hospital Enche Besar Hajjah Khalsom; Hospital Kluang | Kluang | MY | 380 | h
Hospital Segamat | Segamat | MY | 320 | h
Hospital Raja Perempuan Zainab; HRPZ; HRPZ II; HRPZ2; Hospital Raja Perempuan Zainab II | Kota Bharu | MY | 920 | h
Hospital USM; HUSM; Kubang Kerian; Hospital Universiti Sains Malaysia | Kota Bharu | MY | 770 | h
Hospital Kuala Krai; Hospital Sultan Ismail Petra | Kuala Krai | MY | 200 | h
Hospital Tanah Merah; Hospital Tumpat; Hospital Pasir Mas; Hospital Machang; Hospital Gua Musang; Hospital Jeli | Kelantan | MY | 150 | h
Hospital Sultanah Nur Zahirah; HSNZ; Hospital Kuala Terengganu | Kuala Terengganu | MY | 820 | h
Hospital Kemaman; Hospital Dungun; Hospital Besut; Hospital Setiu; Hospital Hulu Terengganu | Terengganu | MY | 180 | h
HTAA; Hospital Tengku Ampuan Afzan | Kuantan | MY | 800 | h
SASMEC; Sultan Ahmad Shah Medical Centre | Kuantan | MY | 350 | h
Hospital Temerluh; HoSHAS; Hospital Sultan Haji Ahmad Shah | Temerluh | MY | 550 | h
Hospital Bentong; Hospital Raub; Hospital Jerantut; Hospital Pekan; Hospital Lipis; Hospital Rompin; Hospital Muadzam Shah; Hospital Cameron Highlands | Pahang | MY | 130 | h
Hospital Raja Permaisuri Bainun; HRPB; Hospital Ipoh; Ipoh GH | Ipoh | MY | 990 | h
Hospital Taiping | Taiping | MY | 610 | h
Hospital Teluk Intan; Hospital Seri Manjung; Hospital Slim River; Hospital Kuala Kangsar; Hospital Batu Gajah; Hospital Kampar; Hospital Tapah; Hospital Gerik; Hospital Parit Buntar | Perak | MY | 300 | h
Hospital Bahagia Ulu Kinta; HBUK; Tanjung Rambutan | Ipoh | MY | 1800 | m
Hospital Pulau Pinang; Penang GH; HPP; Penang General Hospital | George Town | MY | 1100 | h
Hospital Seberang Jaya; Hospital Bukit Mertajam; Hospital Kepala Batas | Penang | MY | 400 | h
Island Hospital; Gleneagles Penang; Penang Adventist; Lam Wah Ee; Loh Guan Lye | George Town | MY | 400 | h
Hospital Sultanah Bahiyah; HSB Alor Setar; Hospital Alor Setar | Alor Setar | MY | 900 | h
Hospital Sultan Abdul Halim; HSAH; Hospital Sungai Petani | Sungai Petani | MY | 500 | h
Hospital Kulim; Hospital Langkawi; Hospital Jitra; Hospital Baling; Hospital Sik; Hospital Yan | Kedah | MY | 250 | h
Hospital Tuanku Fauziah; HTF; Hospital Kangar | Perlis | MY | 400 | h
Hospital Queen Elizabeth; HQE; QEH Kota Kinabalu; HQE II; HQE2; Queen Elizabeth Hospital KK | Kota Kinabalu | MY | 900 | h
Hospital Wanita dan Kanak-kanak Sabah; HWKKS; Likas Hospital; Hospital Likas | Kota Kinabalu | MY | 400 | w
Hospital Duchess of Kent; HDOK; Hospital Sandakan | Sandakan | MY | 470 | h
Hospital Tawau | Tawau | MY | 420 | h
Hospital Lahad Datu; Hospital Keningau; Hospital Beaufort; Hospital Ranau; Hospital Kudat; Hospital Semporna; Hospital Kota Belud; Hospital Tenom; Hospital Papar | Sabah | MY | 200 | h
Sarawak General Hospital; SGH; Hospital Umum Sarawak; HUS Kuching | Kuching | MY | 1080 | h
Hospital Sibu | Sibu | MY | 560 | h
Hospital Miri | Miri | MY | 430 | h
Hospital Bintulu | Bintulu | MY | 250 | h
Hospital Sarikei; Hospital Kapit; Hospital Limbang; Hospital Sri Aman; Hospital Betong; Hospital Mukah; Hospital Serian; Hospital Marudi; Hospital Lawas | Sarawak | MY | 130 | h
Hospital Labuan | Labuan | MY | 120 | h
IMU; IMU University; International Medical University | Kuala Lumpur | MY | 4000 | u
University of Malaya; Universiti Malaya | Kuala Lumpur | MY | 27000 | u
Monash Malaysia; Monash University Malaysia; Taylors University | Subang Jaya | MY | 8500 | u
RCSI UCD Malaysia; RUMC; Penang Medical College | George Town | MY | 700 | u
UKM; Universiti Kebangsaan Malaysia | Bangi | MY | 26000 | u
Newcastle University Medicine Malaysia; NUMed | Iskandar Puteri | MY | 600 | u
Perdana University; AIMST; MAHSA; UCSI; Melaka-Manipal; Manipal University College Malaysia; MSU Malaysia; Cyberjaya University | Malaysia | MY | 5000 | u
Toronto General; TGH; University Health Network; UHN; Toronto Western | Toronto, Ontario | CA | 850 | h
SickKids; Sick Kids; Hospital for Sick Children | Toronto, Ontario | CA | 300 | c
Sunnybrook | Toronto, Ontario | CA | 600 | h
St Michaels Toronto; St Michael's Toronto; Mount Sinai Toronto; Sinai Health | Toronto, Ontario | CA | 450 | h
The Ottawa Hospital; Ottawa Civic; Ottawa General | Ottawa | CA | 1200 | h
CHEO | Ottawa | CA | 160 | c
Hamilton Health Sciences; Hamilton General; McMaster Childrens | Hamilton, Ontario | CA | 1100 | h
London Health Sciences; LHSC; Victoria Hospital London | London, Ontario | CA | 900 | h
Kingston Health Sciences; Kingston General | Kingston, Ontario | CA | 550 | h
MUHC; Montreal General; McGill University Health Centre; Royal Victoria Hospital Montreal | Montréal | CA | 830 | h
CHUM; Sainte-Justine; CHU Sainte-Justine | Montréal | CA | 770 | h
Vancouver General; VGH; St Pauls Vancouver; St Paul's Vancouver | Vancouver, British Columbia | CA | 950 | h
BC Childrens; BC Children's; BC Women's | Vancouver, British Columbia | CA | 200 | c
Royal Columbian; Surrey Memorial | British Columbia | CA | 600 | h
Foothills; Foothills Medical Centre | Calgary | CA | 1100 | h
Alberta Childrens; Alberta Children's | Calgary | CA | 140 | c
University of Alberta Hospital; Royal Alexandra; Royal Alex; Stollery | Edmonton, Alberta | CA | 850 | h
Health Sciences Centre Winnipeg; HSC Winnipeg | Winnipeg | CA | 800 | h
QEII; QE2 Halifax; IWK | Halifax, Nova Scotia | CA | 900 | h
Royal University Hospital Saskatoon; Regina General | Saskatchewan | CA | 420 | h
Royal Prince Alfred; RPA; RPAH | Sydney, New South Wales | AU | 900 | h
Westmead; Westmead Hospital | Westmead | AU | 950 | h
Childrens Hospital at Westmead; Sydney Childrens; Sydney Children's | Sydney, New South Wales | AU | 330 | c
Royal North Shore; RNS | Sydney, New South Wales | AU | 700 | h
St Vincents Sydney; St Vincent's Sydney; Prince of Wales Randwick; Liverpool Hospital NSW; Nepean Hospital | Sydney, New South Wales | AU | 600 | h
John Hunter; John Hunter Hospital | Newcastle, New South Wales | AU | 820 | h
Royal Melbourne; RMH Melbourne; Royal Melbourne Hospital | Melbourne, Victoria | AU | 700 | h
The Alfred; Alfred Hospital; Alfred Health | Melbourne, Victoria | AU | 640 | h
Royal Childrens Melbourne; RCH Melbourne; Royal Children's Hospital Melbourne | Melbourne, Victoria | AU | 350 | c
Monash Medical Centre; Monash Health; Austin Hospital; Austin Health; St Vincents Melbourne; Box Hill Hospital; Western Health | Melbourne, Victoria | AU | 640 | h
Geelong Hospital; Barwon Health; University Hospital Geelong | Geelong | AU | 480 | h
Royal Brisbane; RBWH; Royal Brisbane and Womens | Brisbane | AU | 930 | h
Princess Alexandra Brisbane; PA Hospital | Brisbane | AU | 830 | h
Gold Coast University Hospital; GCUH | Gold Coast | AU | 750 | h
Townsville University Hospital; Townsville Hospital | Townsville | AU | 600 | h
Cairns Hospital | Cairns | AU | 530 | h
Royal Adelaide; RAH; Royal Adelaide Hospital; Flinders Medical Centre; Womens and Childrens Adelaide | Adelaide | AU | 800 | h
Royal Perth; RPH; Fiona Stanley; Fiona Stanley Hospital; Sir Charles Gairdner; Perth Childrens | Perth | AU | 780 | h
Royal Hobart; Royal Hobart Hospital | Hobart | AU | 550 | h
Royal Darwin; Royal Darwin Hospital | Darwin | AU | 370 | h
Alice Springs Hospital | Alice Springs | AU | 190 | h
Canberra Hospital | Canberra | AU | 670 | h
St Jamess Dublin; St James's Hospital Dublin; St James's Dublin | Dublin | IE | 1000 | h
Mater; Mater Misericordiae; Mater Dublin; The Mater | Dublin | IE | 700 | h
Beaumont Hospital; Beaumont | Dublin | IE | 820 | h
St Vincents Dublin; St Vincent's University Hospital; Tallaght; Tallaght University Hospital; Connolly Hospital | Dublin | IE | 600 | h
Crumlin; CHI Crumlin; Temple Street; CHI Temple Street; Our Lady's Crumlin | Dublin | IE | 240 | c
Rotunda; Holles Street; National Maternity Hospital; The Coombe | Dublin | IE | 180 | w
Cork University Hospital; CUH | Cork | IE | 800 | h
University Hospital Galway; UHG; Galway University Hospital | Galway City | IE | 680 | h
University Hospital Limerick; UHL | Limerick | IE | 530 | h
University Hospital Waterford; UHW Waterford | Waterford | IE | 450 | h
Our Lady of Lourdes; Our Lady of Lourdes Drogheda | Louth | IE | 400 | h
University Hospital Kerry; Sligo University Hospital; Letterkenny; Letterkenny University Hospital; Mayo University Hospital; Castlebar Hospital | Ireland | IE | 330 | h
AIIMS; AIIMS Delhi; Safdarjung; LNJP | Delhi | IN | 2500 | h
CMC Vellore; Christian Medical College | Vellore | IN | 2700 | h
PGIMER; PGI Chandigarh | Chandigarh | IN | 2200 | h
KEM; KEM Hospital; Tata Memorial; Sion Hospital; JJ Hospital | Mumbai | IN | 1800 | h
NIMHANS; St Johns Bangalore; Victoria Hospital Bangalore; Narayana Health | Bengaluru | IN | 1000 | h
Madras Medical College; Rajiv Gandhi Government General Hospital; Apollo Chennai | Chennai | IN | 2700 | h
Osmania General; NIMS Hyderabad; Gandhi Hospital | Hyderabad, Telangana | IN | 1500 | h
Singapore General Hospital; SGH Singapore | Singapore | SG | 1900 | h
National University Hospital; NUH; Tan Tock Seng; TTSH; Changi General; CGH; Khoo Teck Puat; Ng Teng Fong; Sengkang General | Singapore | SG | 1200 | h
KK Womens; KKH; KK Women's and Children's | Singapore | SG | 830 | w
Auckland City Hospital; Middlemore; Starship; North Shore Hospital; Waitakere Hospital | Auckland | NZ | 900 | h
Waikato Hospital | Hamilton, New Zealand | NZ | 600 | h
Wellington Hospital; Hutt Hospital | Wellington | NZ | 430 | h
Christchurch Hospital; Burwood Hospital | Christchurch | NZ | 700 | h
Dunedin Hospital | Dunedin | NZ | 360 | h
Groote Schuur; Red Cross War Memorial; Tygerberg | Cape Town | ZA | 1100 | h
Chris Hani Baragwanath; Bara; Baragwanath; Charlotte Maxeke | Johannesburg | ZA | 2900 | h
`;
