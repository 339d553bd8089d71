/** In front of the first figure of a score stands who made it, behind the second nothing of an address: "Leeds 2 Norwich City 1", "Cork 3-24 Clare 1-19". */
const SIDE_BEFORE = /\p{Lu}[\p{L}.'’&]* (?:\d{1,2}-)?$/u;
const NO_TOWN_BEHIND = /^(?:-\d{1,2})?(?:$|[.!?)…]|[,;]? ?(?:\p{Ll}|\p{Extended_Pictographic})|\n)/u;
/** A side's figures around its name: "2 ", " 1". */
const FIGURES_BEFORE = /\p{Lu}[\p{L}.'’&]* (?:\d{1,2}-)?\d{1,3},? $/u;
const FIGURES_BEHIND = /^ (?:\d{1,2}-)?\d{1,3}(?![\d\p{L}:/-])/u;
/** Most figures of what a side scores, and how much of the text beside them is read, in UTF-16 units. */
const MOST_FIGURES = 3;
const REACH = 30;

/** True for "2 Norwich City 1" behind a name: no house of a street, though it stands between two numbers. `first` and `last` are its figures. */
export function isScore(text: string, from: number, to: number, first: string, last: string): boolean {
  if (first.length > MOST_FIGURES || last.length > MOST_FIGURES) return false;
  return SIDE_BEFORE.test(text.slice(Math.max(0, from - REACH), from)) && NO_TOWN_BEHIND.test(text.slice(to, to + REACH));
}

/** True for a town that plays: "United 0 Brentford 3". */
export function isASide(text: string, start: number, end: number): boolean {
  return FIGURES_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) && FIGURES_BEHIND.test(text.slice(end, end + REACH));
}
