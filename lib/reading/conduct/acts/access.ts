import { acts, whole, type Frame } from '../frame.ts';

/** Looking where one has no business, with a login of one's own or of somebody else. */
export const ACCESS: readonly Frame[] = [
  ...acts('access', 2,
    '{look} ... {stranger} ... {record}',
    '{look} ... {record} ... {stranger}',
    '{look} ...4 {stranger} ...3 up|in|on ...3 {record}|work',
    '{look} ...2 people up',
    'accessed|opened|looked_up|pulled|read|checked ... curiosity|nosy|bored|gossip|out_of_interest|just_to_see|because_i_was',
    'used|use|using|borrowed|borrow|know ...1 {others} ...2 login|password|card|badge|smartcard|credentials|stamp',
    'sign|signed|signing|log|logged ... supervisor\'s|consultant\'s|reg\'s|boss\'s password|login|name|account',
    'told|tell|text|texted|rang|messaged ...3 friend|mate|husband|wife|mum|neighbour|journalist|lawyer|papers ...4 result|results|diagnosis|admitted|clinic|he\'s_pregnant|who_was',
    'logged|opened|looked|checked|pulled|got|peeked|nosed|nosing ... {stranger} ...6 {record}',
    'check|checked|read|look|looked|pulled|got|look_up|looked_up ... mother_in_law|mother-in-law|sister\'s|mum\'s|dad\'s|neighbour\'s|boyfriend\'s|girlfriend\'s|ex\'s|boss\'s|colleague\'s|mate\'s|cousin\'s|friend\'s|landlord\'s|teacher\'s|flatmate\'s|in-laws|tinder|hinge|bumble ... biopsy|results|result|bloods|scan|notes|chart|record|records|file|epic|system|history|smear|std|sti|hiv|address|number|pregnancy',
    'googled|googling|stalked|stalking|found|add|added|dm|messaged|followed ... patient|patient\'s|pt\'s ... insta|instagram|facebook|dms|dm|snap|tinder|hinge',
  ),
  ...whole('access', 2,
    'my neighbour\'s|neighbours\'|ex\'s|mother-in-law\'s ...3 file|notes|chart|record|results|bloods',
    'famous|celeb|celebrity|vip|actor|singer|footballer|artis ... opened|looked|chart|labs|fail|rekod|record|all_of_us',
  ),
];
