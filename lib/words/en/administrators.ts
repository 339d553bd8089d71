import type { Words } from '../word.ts';

/** What each setting changes, for those who set it for many: in the forms of the deployment kit, its tables and the policy doctor. */
export const ADMINISTRATORS = {
  'setting.terms': { text: 'Words to look out for', note: 'Name of a setting: words that count besides those a rule knows.' },
  'setting.workHours': { text: 'Hours of work', note: 'Name of a setting.' },
  'setting.permissionCounts': { text: 'A written permission counts', note: 'Name of a setting, for administrators: a patient’s permission to post.' },
  'setting.institution': { text: 'Your institution', note: 'Name of a setting, for administrators: its names, accounts, websites, contacts and disclaimers.' },
  'setting.ownPacks': { text: 'Your own policies', note: 'Name of a setting, for administrators: policies written by the institution.' },
  'setting.pilot': { text: 'Pilot stage', note: 'Name of a setting, for administrators.' },

  'setting.locked': { text: 'What people can’t change', note: 'Name of an entry, for administrators: the list of locked settings.' },
  'setting.locked.manage': { text: 'Names the settings that people can’t change. One that is not set is not locked.', note: 'What the entry does.' },
  'setting.packs.manage': { text: 'The policies that are checked, by their ids. Where several hold, the strictest counts.', note: 'What the setting does.' },
  'setting.strictness.manage': { text: 'How firm each rule is at first: relaxed, standard or strict.', note: 'What the setting does. The three words are fixed.' },
  'setting.affiliation.manage': { text: 'Where people work, as what, and the line their profiles carry.', note: 'What the setting does.' },
  'setting.everywhere.manage': { text: 'Policies that govern their own site only are kept on every site.', note: 'What the setting does.' },
  'setting.tiers.manage': { text: 'How firm a rule is: note, warn, hold or block. A few rules have a least step.', note: 'What the setting does. The four words are fixed.' },
  'setting.terms.manage': { text: 'Words and phrases to flag, by rule. They count as whole words, in any case.', note: 'What the setting does.' },
  'setting.workHours.manage': { text: 'In these hours a quiet note says that it is work time, if a policy asks.', note: 'What the setting does.' },
  'setting.permissionCounts.manage': { text: 'When off, no one can say that a patient agreed. What a patient agreed to is then flagged, too.', note: 'What the setting does.' },
  'setting.institution.manage': { text: 'Names, brands, accounts and websites of yours, whom to ask, and disclaimers you accept.', note: 'What the setting does.' },
  'setting.ownPacks.manage': { text: 'Your policies as JSON text. One that fails its own examples is not used, and people see why.', note: 'What the setting does.' },
  'setting.pilot.manage': { text: 'Every finding is a quiet note and no post waits. For the first weeks.', note: 'What the setting does.' },
  'setting.selectorHints.manage': { text: 'Helps to find post boxes when a site has changed, until the next version.', note: 'What the setting does.' },
  'setting.offSites.manage': { text: 'On these sites nothing is checked and nothing is shown: x, facebook or linkedin.', note: 'What the setting does. The three names are fixed.' },
  'setting.sites.manage': { text: 'Sites that the options page offers to watch. The browser asks each person first.', note: 'What the setting does.' },
  'setting.crowdThreshold.manage': { text: 'A story that fits fewer people than this is flagged.', note: 'What the setting does.' },
  'setting.sumOfPosts.manage': { text: 'Posts of one day about one case count together.', note: 'What the setting does.' },
  'setting.language.manage': { text: 'The language of all that is shown. Drafts are read the same in each.', note: 'What the setting does.' },
  'setting.answered.manage': { text: 'The first question counts as answered and is not asked.', note: 'What the setting does.' },
  'setting.welcome.manage': { text: 'The welcome page opens once, after the installation.', note: 'What the setting does.' },
} as const satisfies Words;
