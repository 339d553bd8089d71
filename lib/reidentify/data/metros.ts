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
Toronto CA 2700 6200; Montréal CA 1700 4290; Vancouver CA 650 2640; Québec CA 530 840; Halifax CA 400 470
Kuala Lumpur MY 1900 8400; Johor Bahru MY 800 1700; Seremban MY 350 690
`;
