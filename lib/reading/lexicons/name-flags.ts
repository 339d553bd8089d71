/** What the list of people's names says of a name; flags add up. */
export const GIVEN = 1;
export const SURNAME = 2;
/** A name of which the source does not say which part it is. */
export const EITHER = 4;
/** A given name that readers of English know as one, so that it needs no capital letter. */
export const FAMILIAR = 8;
/** A surname so common that behind a given name it is one even where it is also a word: "john smith". */
export const COMMON = 16;
