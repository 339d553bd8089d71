import { acts, whole, type Frame } from '../frame.ts';

/** Steps of care left out, and errors hidden. */
export const SAFETY: readonly Frame[] = [
  ...acts('cover-up', 2,
    'skip|skipped|skipping|skimp|forgo|ignored|bypassed|don\'t_do|don\'t_bother|stopped_doing|can\'t_be_bothered ... {step}|{obs}|wash|washing',
    'never|don\'t|dont|didn\'t|didnt|haven\'t|not ...2 wash|washed|washing|glove|gloved|change|changed|consent|consented|counted|count|asked|ask|label|labelled|check|checked|sterilised ... {step}|between|needle|gloves|two|patients|nobody|no_one\'s_died|saves|anyway|since',
    'gave|hung|pulled|cut|missed|prescribed|took_out|left ...4 wrong|ten_times|twice_the|swab|needle ... told_no|said_nothing|said_absolutely|wrote|haematoma|never_told|went_home|same_pen|threw|hid|binned|happy_days',
    'never|didn\'t|didnt|not|haven\'t told|tell|datixed|datix|reported ...1 anyone|anybody|family|patient|consultant|soul|daughter|wife',
    'told|tell ...4 family|relatives|wife|daughter|mother|husband|parents|coroner|waris ...6 peacefully|natural|in_her_sleep|in_his_sleep|lost|expected|reaction|settling|haematoma',
    'blamed ...2 night|nurse|lab|hca|student|agency',
    'consented|consent|consenting ... after|premed|sedation|midaz|lift|asleep|anaesthetic_room|nod|nods|no_interpreter|drowsy',
    'signed|sign ...4 consent ... for_them|for_him|for_her|on_his_behalf|on_her_behalf|asleep|sleeping|as',
    'get|got|make|made ...3 them|him|her|everyone sign ... midaz|premed|after|lift|blank|anaesthetic',
    'dropped|drop ... floor|it ... rinsed|wiped|blew|went_back|in_it_went|in|back|straight',
    'told|lied|said ...3 {ill}|detective|police|coroner|inspector|inspectors|regulator|auditor|judge ... sample_was_lost|was_lost|blood_sample|peacefully|i\'d_given|i\'d_checked|we_did|been_checked|nothing_wrong|it_was_normal|minutes|records_were|flood',
    'reset|wipe|wiped|delete|deleted|erased|edited|shredded|binned|burned|lost ...2 infusion|pump|alarm|history|log|logs|audit|cctv|footage|incident|datix|bag|evidence|recording|notes|chart',
    'dispensed|dispense|give|used|use|sell|sold|serve ...3 expired|out_of_date|recalled|single-use|single_use|dirty|unsterilised|unsterile|last_year\'s|contaminated',
    'reused|reuse|re-used|re-use|reusing',
    'swabbed|swab|tested|test|sampled ...3 own|myself|tap ... all|residents|them|patients|for',
    'work|working|practise|practising|see|seeing|operate|operating|inject|injecting|prescribe ...4 without|under|on ...3 licence|license|registration|indemnity|brother\'s|sister\'s|insurance|suspended|expired|qualification|qualified',
  ),
  ...whole('cover-up', 1,
    'what|who ...3 doesn\'t|doesnt know won\'t|wont',
    'count|swab|needle ...2 wrong|missing|lost',
    'no ...3 interpreter|chaperone|gloves|consent',
  ),
];
