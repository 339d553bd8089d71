/**
 * Cities that are the middle of something far larger: whoever writes "Denver" cares for people from all around it. A row: name, country, inhabitants
 * of the city and with all that belongs to it, in thousands; only those of which the whole is more than twice the city.
 * Sources: US Census Bureau, population of metropolitan statistical areas, July 2022 (public domain); Statistics Canada, Census 2021,
 * metropolitan areas; Department of Statistics Malaysia, Census 2020, Greater Kuala Lumpur; rounded.
 */
export const METROS = `
Atlanta US 460 6200; Boston US 650 4900; Miami US 440 6100; Seattle US 730 4000; Minneapolis US 420 3700; St. Louis US 290 2800; Pittsburgh US 300 2350
Cincinnati US 300 2270; Cleveland US 360 2160; Detroit US 620 4350; Tampa US 380 3290; Orlando US 300 2760; Denver US 700 2990; Dallas US 1290 7940; Houston US 2290 7340
Philadelphia US 1570 6240; Chicago US 2650 9440; San Francisco US 800 4580; Los Angeles US 3800 12870; Riverside US 310 4670; Phoenix US 1600 5020; Baltimore US 570 2840
Portland US 630 2510; Sacramento US 520 2420; Las Vegas US 630 2320; Kansas City US 500 2210; Salt Lake City US 195 1270; Milwaukee US 560 1560; Richmond US 220 1340
Hartford US 118 1220; Providence US 185 1670; Buffalo US 270 1160; Rochester US 205 1080; Raleigh US 460 1480; Charlotte US 870 2760; Nashville US 680 2050; New Orleans US 370 1250
Birmingham US 195 1120; Memphis US 620 1330; Oklahoma City US 670 1460; Tulsa US 400 1030; Grand Rapids US 195 1090; Norfolk US 230 1810; Albany US 98 900; Knoxville US 188 910
Greenville US 70 960; Boise US 230 810; Des Moines US 205 730; Columbia US 135 850; Charleston US 148 830; Little Rock US 200 760; Dayton US 135 810; Syracuse US 144 650
Spokane US 225 600; Worcester US 200 860; New Haven US 132 860; Durham US 275 660; Madison US 260 690; Toledo US 265 600; Fresno US 540 1020; Harrisburg US 49 600
Washington US 690 6300; Indianapolis US 880 2140; Fort Lauderdale US 182 1950; West Palm Beach US 117 1530; Asheville US 94 470; Chattanooga US 181 570; Fargo US 126 260
Lansing US 113 540; Duluth US 87 290; Manchester US 115 420; Allentown US 125 870; Scranton US 76 570; Akron US 190 700
Baton Rouge US 225 870; Lafayette US 121 480; Jackson US 150 610; Mobile US 187 430; Augusta US 202 620; Savannah US 147 420; Winston-Salem US 250 690; Greensboro US 300 785
Fayetteville US 95 575; McAllen US 143 890; Shreveport US 187 390; Pensacola US 54 515; Sarasota US 55 860; Fort Myers US 87 800; Lakeland US 113 760; Daytona Beach US 73 690
Yakima US 97 257; Salem US 177 435; Eugene US 177 382; Modesto US 218 550; Bakersfield US 403 910; Provo US 115 700; Ogden US 87 700; Flint US 80 405; Kalamazoo US 73 262
Green Bay US 107 330; Evansville US 117 315; South Bend US 103 325; Roanoke US 100 315; Charlottesville US 46 222; Lynchburg US 79 262; Huntington US 46 360
Burlington US 45 225; Trenton US 90 380; Harlingen US 72 420; Gainesville US 145 350; Tallahassee US 200 390; Bangor US 32 155; Missoula US 74 120
Toronto CA 2700 6200; Montréal CA 1700 4290; Vancouver CA 650 2640; Québec CA 530 840; Halifax CA 400 470
Kuala Lumpur MY 1900 8400; Johor Bahru MY 800 1700; Seremban MY 350 690
`;
