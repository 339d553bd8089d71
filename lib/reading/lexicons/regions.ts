/** States, provinces and countries: large enough that Safe Harbor lets them stand. Folded, joined by "_". */
export const LARGE_REGIONS: ReadonlySet<string> = new Set(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming ontario quebec manitoba saskatchewan alberta
british_columbia nova_scotia new_brunswick newfoundland yukon nunavut new_south_wales queensland south_australia
western_australia tasmania england scotland wales northern_ireland britain great_britain uk united_kingdom usa us united_states
america ireland europe asia africa australia oceania antarctica selangor johor sabah sarawak pahang perak kedah kelantan
terengganu perlis penang malaysia singapore indonesia thailand vietnam cambodia laos myanmar burma philippines brunei china
hong_kong taiwan japan korea south_korea north_korea mongolia india pakistan bangladesh sri_lanka nepal bhutan maldives
afghanistan iran iraq syria jordan lebanon israel palestine gaza saudi_arabia yemen oman kuwait bahrain qatar uae emirates
turkey turkiye cyprus greece bulgaria romania moldova ukraine russia belarus poland czech_republic czechia slovakia hungary
austria switzerland germany france belgium netherlands holland luxembourg denmark sweden norway finland iceland estonia latvia
lithuania slovenia croatia bosnia serbia montenegro kosovo albania macedonia italy malta spain portugal andorra monaco morocco
algeria tunisia libya egypt sudan south_sudan ethiopia eritrea somalia djibouti kenya uganda rwanda burundi tanzania congo drc
cameroon nigeria niger chad mali senegal gambia guinea sierra_leone liberia ghana togo benin ivory_coast burkina_faso angola
zambia zimbabwe malawi mozambique madagascar mauritius botswana namibia south_africa lesotho eswatini gabon canada mexico
guatemala belize honduras el_salvador nicaragua costa_rica panama cuba jamaica haiti dominican_republic puerto_rico trinidad
barbados bahamas colombia venezuela guyana suriname ecuador peru bolivia brazil paraguay uruguay argentina chile new_zealand
fiji samoa tonga papua_new_guinea greenland armenia azerbaijan kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan
new_england kerala punjab gujarat bengal tamil_nadu karnataka maharashtra rajasthan bavaria catalonia andalusia lombardy tuscany
sicily nan mercury victoria_state
`.trim().split(/\s+/));

/** Postal abbreviations of the states of the US, Canada and Australia. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB MB SK NS NB NL PE YT NT NU NSW VIC QLD TAS ACT UK USA'.split(' '));
