/** In front of the name of whoever is thanked, greeted or wished well. */
const CALLED_TO = /(?:^|[,.!] )(?:thank you(?: so| very)?(?: much)?|(?:many |big )?thanks(?: so much| a million| a lot| again)?|cheers|(?:muchas |mil )?gracias|(?:ribuan )?terima kasih|congrat\w*|well done|(?:good|great) (?:luck|point|question)|happy birthday|tahniah|felicidades|hi|hello|hey|welcome|agreed|exactly|sorry|love (?:this|it)) ?,?$/;
/** What stands right behind a name that is called. */
const ENDS_THE_CALL = /^[.,!?)]?$/;
/** Words before a name that are read. */
const REACH = 5;
const OWNER = /^(?:his|her|their)$/;
const COLLEAGUE = /^(?:dr|prof|nurse|sister)$/;

/** "Thank you so much Vikram.": somebody called by name. `before` is nearest first, in lower case. */
export function isCalledByName(before: readonly string[], after: readonly string[]): boolean {
  return ENDS_THE_CALL.test(after[0] ?? '') && CALLED_TO.test(before.slice(0, REACH).reverse().join(' '));
}

/** "Dr Hannah Lim and her husband Marcus": who comes behind a colleague is the colleague's. `before` is nearest first. */
export function isColleaguesOwn([, owner = '', and = '', ...rest]: readonly string[]): boolean {
  return OWNER.test(owner) && /^(?:and|&)$/.test(and) && rest.slice(0, REACH).some((word) => COLLEAGUE.test(word));
}
