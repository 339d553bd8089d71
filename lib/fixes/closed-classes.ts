import { verbose } from '../reading/patterns/verbose.ts';

/** Words of which each language has few and gains none: what may stand beside them is a matter of grammar, not of what a post is about. */
const PREPOSITIONS = String.raw`at|from|of|into|onto|with|near|since|until|during|to|for|via|per|in|on|by|over|under|above|across|through|past|towards|beyond|outside|inside|behind|beside|between|against|without|de|del|desde|en|con|para|di|dari|daripada|ke|pada|dengan`;
const DETERMINERS = String.raw`the|an?|my|our|his|her|their|your|another|el|los|las|una?|mi|su|nuestr[oa]|otr[oa]`;
const COORDINATORS = String.raw`and|or|but|y|o|pero|dan|atau|tapi`;
const COPULAS = String.raw`is|are|was|were|i['’]m|named|called|es|son|llamad[oa]|bernama|ialah`;
const TRANSITIVES = String.raw`try|use|using|enter|type|usa|guna`;
const FINITE = String.raw`is|are|was|were|has|had|have|will|would|can|could|did|does`;

/** Needs words behind it, where its own have gone. */
export const NEEDS_MORE = new RegExp(verbose`(?:(?<!\p{L})(?:${PREPOSITIONS}|${DETERMINERS}|${COORDINATORS}|${COPULAS}|${TRANSITIVES})|[+#@=&/])\s*$`, 'iu');
/** A "is" that has lost what it says of something, were it a place or a day. */
export const COPULA = new RegExp(verbose`(?<!\p{L})(?:${COPULAS})\s*$`, 'iu');
/** Cannot be what those words need. */
export const NO_MORE = new RegExp(verbose`^\s*(?:$|[,.;:!?…)\n–]|(?:${COORDINATORS}|${FINITE})(?!\p{L}))`, 'iu');
/** An article or an owner, which needs a noun whatever stood between. */
export const NEEDS_NOUN = /(?<!\p{L})(?:the|an?|my|our|their|your|another|nuestr[oa]|el|la|una?|mi|su|est[ea]|es[ea]|new|real)\s*$/iu;
/** The same behind a preposition or an article. */
export const LEADS = new RegExp(verbose`(?<!\p{L})(?:${PREPOSITIONS}|${DETERMINERS})\s*$`, 'iu');
export const PREPOSITION_NEXT = new RegExp(verbose`^\s*(?:${PREPOSITIONS})(?!\p{L})`, 'iu');
/** Begins as a part does that a sentence can do without. */
export const COMPLETE_BEFORE = new RegExp(verbose`^\s*(?:[,;:\[–-]|\((?!\d)|(?:${PREPOSITIONS}|${COORDINATORS})(?!\p{L}))`, 'iu');

/** Somebody who was told of before. */
export const OF_A_THIRD = /(?<!\p{L})(?:s?he|him|her|his|hers|himself|herself|they|them|their|theirs|dia|beliau|él|ella|ellos|ellas|sus?)(?!\p{L})/iu;
/** Somebody or something that was told of before. */
export const POINTS_BACK = new RegExp(verbose`(?<!\p{L})(?:s?he|him|her|his|hers|himself|herself|they|them|their|theirs|it|its|this|that|these|those|there|then|such|one|same|other|else|too|also|so|again|still|anyway
  |dia|beliau|itu|ini|tu|ni|él|ella|ellos|ellas|sus?|esto|eso|est[ea]|es[ea]|también|así|tampoco)(?!\p{L})`, 'iu');
