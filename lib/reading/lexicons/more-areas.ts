/** Cities, counties and parts of cities that the list of places lacks or has under another name. Folded, joined by "_". */
export const MORE_AREAS: ReadonlySet<string> = new Set(`
new_york nyc joburg jozi soweto khayelitsha bkk manhattan brooklyn bronx queens harlem staten_island long_island philly vegas sf bay_area silicon_valley south_side
hollywood compton east_london west_london south_london north_london kl jb klang_valley penang_island georgetown ipoh shah_alam
petaling_jaya subang bangsar cheras ampang bukit_bintang jurong tampines yishun woodlands bedok ang_mo_kio toa_payoh kowloon
greater_manchester merseyside tyneside kent essex surrey sussex norfolk suffolk devon cornwall dorset somerset yorkshire lancashire
cheshire cumbria hampshire hertfordshire berkshire oxfordshire cambridgeshire lincolnshire leicestershire nottinghamshire derbyshire
shropshire
`.trim().split(/\s+/));
