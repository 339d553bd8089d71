import { anyOf } from '../patterns/any-of.ts';

/**
 * Set phrases of confidence and publicity. They are made of small words, which a lexicon would take out of other phrases,
 * so they stand here as expressions over one sentence; none has nested repeats.
 */

/** Not for everybody's ears. */
export const HUSH = anyOf(String.raw`
  off the record|(?:nobody|no one) else knows|nobody outside (?:will|would|should|can) (?:see|know|hear)|keep (?:it|this) between
  when they think (?:nobody|no one)|between (?:us|you and me|you, me|ourselves|the two of us|these walls)
  (?:members|staff|faculty|consultants|partners|doctors)[ -]only|(?:for )?internal use only
  not for (?:circulation|sharing|outside|distribution|publication|public|wider|our ears|your ears)
  keep (?:it|this|that|her|his|the \w+) (?:quiet|to (?:yourself|yourselves|myself|ourselves))|keep(?:ing)? (?:it|this) (?:quiet|from)
  on the (?:quiet|down ?low|dl|qt)|under (?:wraps|nda|embargo)|under the radar
  (?:don'?t|do not|can'?t|cannot) (?:quote me|tell any\w*|screenshot|repeat)|(?:you )?(?:didn'?t|did not) hear (?:it|this|that) (?:from|here)
  not supposed to (?:say|share|tell|know|talk|be public|post|see)
  should(?:n'?t| not) (?:really |probably )?(?:say|share|post|tell (?:you|any\w*)|be (?:saying|sharing|posting|telling|showing))
  (?:not|wasn'?t|weren'?t|isn'?t|aren'?t|never) (?:meant|intended) (?:to (?:see|hear|know|be shared|be public)|for (?:me|us|our|your|my|public|the public|circulation|sharing|outside))
  no (?:lo )?digáis|(?:don'?t|dont) ask (?:me )?how i know|sworn to secrecy|confided (?:in|to) (?:me|us)|little bird|told (?:no ?one|nobody)
  promised (?:to keep|not to (?:tell|say|share)|i'?d keep)|asked (?:me|us) (?:not to|to keep)|(?:she|he|they)'?d (?:kill|fire|sue) me|sue me\b|deny it
  in (?:strict )?confidence|(?:told|wrote|replied|said|messaged|asked) (?:me |us |to me )?privately|jangan (?:bagi ?tau|beritahu|cakap|tanya)
  cannot tell anyone|can'?t tell anyone|(?:don'?t|doesn'?t) know i'?m (?:posting|sharing|telling)|hush[- ]hush|for our eyes|eyes only
  added me by (?:mistake|accident)|got by (?:mistake|accident)
`, 'i');

/** Not told to those whom it concerns, or not out. */
export const NOT_YET = anyOf(String.raw`
  not[ -]yet[ -](?:released|public|announced|approved|launched|published)
  (?:nobody|no[ -]one|none|few|hardly anyone)\b[^.!?]{0,30}\b(?:knows?|aware|heard|been told) (?:this|it|yet|that)|telling (?:nobody|no one)
  (?:official|formal) (?:news|announcement|word|notice) (?:in|on|next|soon|to come|follows|comes)
  (?:word|whispers?|rumbling\w*|news) from (?:the )?(?:c-?suite|execs?|top|board\w*|inside|admin|above|leadership|management)
  (?:they'?ll|they will|management will) (?:spin|announce|call it|tell|sell it|claim)|no es oficial
  not (?:yet )?(?:final|official|finalised|finalized|signed|submitted)|unofficial(?:ly)?|not submitted|under review
  not (?:been |made |yet |publicly |officially |quite |even )*(?:public|announced|published|released|reported|disclosed|out|filed|told|shared)
  (?:has|have|hasn'?t|haven'?t|had|hadn'?t|isn'?t|aren'?t|won'?t|not) (?:yet |even |officially )*(?:been |be )?(?:made )?(?:announced|published|released|reported|disclosed|told|informed|shared|out|communicated|public)
  yet to be
  (?:nobody|no[ -]one|none|staff|patients|lab staff|the public|applicants|they|the wards) (?:has|have|hasn'?t|haven'?t|don'?t|doesn'?t|do not|knows?|outside|will hear|will be told|get told|gets told|aren'?t|are not)\b
  will (?:be told|be announced|hear|be written to)|(?:gets?|be) told (?:next|on|in|after)
  before (?:the |it'?s |it is |they )?(?:press release|announce\w*|fda|news|public|official|it goes|it hits|it comes)
  until (?:the |after )?(?:announce\w*|election|gala|press|lawyers|then|noon|launch)
  (?:announce(?:ment|s)?|(?<!\b(?:was|were|been|already|just|officially|have|has|had|we|they|he|she|it|i|publicly|formally) )announced) (?:is )?(?:on |next |in |after |with |embargoed |expected )
  press release (?:on|is being|comes|will)|sitting on (?:it|the|this)|shelved|won'?t (?:publish|release|be (?:published|released))
  don'?t know (?:yet|about)|only the (?:partners|board|exec\w*|directors?) know|hoping (?:nobody|no one|they never)
  (?:nobody|no one) (?:was meant|sees|is meant|knows)|aún no|todavía no|belum|sneak (?:peek|preview)|first (?:to know|here)|read it here|heard it here
  (?:email|letters?|memo|press release|announcement|news) (?:goes|go|comes|drops|is) (?:out |coming |due )?(?:on |in )?(?:mon|tues|wednes|thurs|fri|satur|sun|next|two|three|a few|the)
  (?:vote|decision|result|report|paper) (?:isn'?t|is not) (?:public|out)|(?:paper|results?|report) (?:is )?(?:coming|due) (?:out )?(?:next|in|soon)
  announcement (?:in|next|on|soon|to come)|inside scoop|in talks|was just signed|just signed|in (?:the )?(?:next )?(?:few|two|three|six|\d) weeks
  (?:can|could) finally (?:tell|say)|bad news that|press in|go out in
`, 'i');

/** The writer has it from within. */
export const FROM_WITHIN = /\b(?:i was in the (?:meeting|room)|i'?m on the [\w ]{2,30}(?:panel|committee|board)|i consult for|i (?:just )?(?:refereed|peer reviewed)|source:|(?:leadership|management|they|hr) (?:just )?told (?:us|department|all|the)|(?:step|level) [123][^.]{0,24}(?:from today|today)|(?:exam|osce|boards?|mrcp|usmle|comlex|shelf|nbme|plab)[^.]{0,30}(?:leak\w*|from (?:today|yesterday)|they (?:had|asked)|word for word)|i'?ve (?:\w+ )?(?:seen|read|got|had a look|signed|heard)|i (?:just |already |only )?(?:saw|read it|typed|reviewed|scored|sit on|sat on|was in|work for|work in|got a|had to show|know because|tweeted)|(?:i'?m|i am|we'?re) (?:on|an author|the author|part of|in stealth)|works? for the (?:regulator|board|inspector\w*|ministry|company)|in my inbox|saw (?:the|a|it on|his|her) (?:\w+ )?(?:paperwork|draft|list|email|letter|slides?|plans?|contract|memo|printer|documents?|spreadsheet)|lo vi en|saya tengok|on the printer|ran the numbers|in front of me|our own|our internal|word for word|(?:the|our) (?:real|restricted|internal|draft|exec|mock|examiner) |item i remember|came in\b|let'?s just say|behind me shows|our (?:it team|ceo|coo|unit|trial|startup|company)|my company|here(?:'s| is| are) (?:the|a|our|how|what)|(?:it'?s )?with (?:our |the )?(?:lawyers|legal)|straight from|sneak|leak\w*|reverse engineered|in the \w+ (?:log|file|pack|deck|drive|report) )/i;

/** Open to everybody already. */
export const IN_THE_OPEN = anyOf(String.raw`
  (?:is|are|was|were|been|has|have been|now|just|already) (?:now |just |also |all )?(?:announced|confirmed|published|public|live|online|unsealed|disclosed publicly)
  announced (?:this|today|on tv|at the press|yesterday)|in (?:the )?(?:news|press|papers?|public domain|parliament|hansard)
  (?:on|from|see) (?:the|our|its|their|your|his|her) (?:own )?(?:\w+ )?(?:website|web ?site|site|page|youtube|portal)|online like
  open (?:to|for) (?:all|the public|consultation|everyone|everybody)|(?:trial|study) is (?:now )?(?:open|recruiting|enrol+ing)
  all over the (?:news|papers)|press release|out (?:now|today|in print)|is out|are out|are published|link(?:ed|s)? (?:below|in|to|is|here)
  as (?:published|reported|announced)|according to (?:the |our |bbc|its |a )|(?:bbc|cnn|reuters|the guardian|nhs england|the times|the star|bernama)
  public (?:session|minutes|meeting|board|record|register)
  in (?:her|his|their|the) (?:keynote|plenary|talk|lecture|speech|testimony|evidence|judgment)|livestream|streamed
  on (?:the )?(?:\w+ ){0,3}(?:programme|telly|tv|radio|breakfast show)|recorded and public|open access|full text|scheduled tweet|tweeted
`, 'i');

/** A secret that is none any more, or never was one of a house: "under wraps no longer", "embargo lifted", "leaked: my waters". */
export const NO_SECRET = /\b(?:no longer|hardly|never) (?:a |an |much of a |under |very )?(?:secret|wraps|embargo(?:ed)?|confidential)\b|\b(?:not|isn'?t) (?:a secret|under wraps|embargoed)\b|\b(?:under wraps|embargo(?:ed)?|secret|hush-hush) no (?:longer|more)\b|\bembargo(?:'s| is| has| was)?(?: been)? (?:lifted|over|up|ended|gone)\b|\bleak(?:ed|s|ing|y)? ?:? (?:my|the (?:roof|tap|fridge|boat|tent|sink|ceiling|kettle|radiator))\b|\ball over the \w+\b|\bout this morning\b|\bcame out (?:today|this|yesterday|last)\b|\bon their (?:site|page|website)\b/i;

/** Leave to tell it. */
export const LEAVE_GIVEN = anyOf(String.raw`
  with (?:[a-z]+'?s? )?(?:[a-z]+ )?(?:full |kind |explicit |written |express )?(?:permission|consent|blessing|leave|agreement|ok|okay|approval)
  (?:has|have|had|gave|given|giving|got|obtained|asked(?: for)? and got|got) (?:me |us )?(?:[a-z]+ )?(?:permission|leave|consent|(?:his|her|their) blessing|(?:his|her|their) ok)
  (?:agreed|consented|happy|ok|okay|kindly agreed|glad|fine) (?:that |for me |for us |with me |to )+(?:(?:i|we)(?: could| can| may| might| should)? |to )?(?:\w+ )?(?:pass|shar\w+|post\w*|quot\w+|be named|be quoted|us\w+|tell\w*|publish\w*)
  lets (?:me|us) (?:quote|share|post|tell|name|use)|let (?:me|us) (?:quote|share|post|name)
  said (?:i|we) (?:could|can|may|might) (?:share|post|quote|tell|name|use)
  (?:asked|told|begged|wants|wanted) (?:me|us) to (?:share|post|spread|tell (?:you|every)|publish|pass)
  (?:shared|posted|quoted|named|reproduced|published|mentioned) with (?:[a-z]+ ){0,2}(?:permission|consent|blessing|ok|agreement)
  said (?:please do|yes,? share|go ahead)|permission (?:was )?(?:given|granted|obtained)|approved (?:this|my) (?:post|tweet)
  con (?:su |el )?(?:permiso|consentimiento|autorización)|dengan (?:izin|kebenaran)|cleared (?:this|it) with|i checked twice
`, 'i');
/** Leave that was not given. */
export const NO_LEAVE = /\b(?:without|no|never|not|didn'?t|don'?t|hasn'?t|haven'?t|needs?|ask(?:ing)? for|ask|get|getting|unless|if|before)\b[^.!?]{0,24}$/i;
