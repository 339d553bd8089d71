/**
 * Words for what is said in confidence, what an organisation keeps to itself, what people are accused of, and who is who at work.
 * Phrases begin with no pronoun and no word for a person, so that they hide neither.
 */
export const REPUTATION = {
  /** A way of writing or speaking to some people only. */
  'channel': [
    'video call', 'conference call', 'whatsapp group', 'telegram group', 'signal group', 'slack channel', 'dm thread',
    'email thread', 'phoned', 'voicenote', 'dm', 'dms', "dm'd", 'dmed', 'pm', 'pms', "pm'd", 'pmed', 'inbox', 'whatsapp',
    'whatsapps', 'whatsapped', "whatsapp'd", 'telegram', 'slack', 'imessage', 'messenger', 'wechat', 'viber', 'groupchat',
    'group chat', 'group chats', 'gc', 'chat', 'text', 'texts', 'text message', 'text messages', 'message', 'messages',
    'message thread', 'pager message', 'email', 'emails', 'e-mail', 'e-mails', 'mail', 'email chain', 'emailed',
    'texted', 'messaged', 'memo', 'memos', 'memorandum', 'voice note', 'voice notes', 'voicemail', 'voicemails', 'voice message',
    'phone call', 'correspondence', 'minutes', 'reply-all', 'reply all', 'cc', "cc'd", 'bcc', 'bccd', "bcc'd", 'intranet',
    'newsletter', 'circular', 'teams chat', 'teams call', 'teams channel', 'zoom', 'zoom chat', 'zoom call', 'mesej', 'emel',
    'correo', 'mensaje', 'mensajes', 'wasap', 'wassap', 'grupo', 'listserv', 'mailing list', 'facebook group', 'fb group',
    'private group', 'closed group', 'discord',
  ],
  /** A talk that may be private or not. */
  'talk': [
    'call', 'calls', 'phone', 'letter', 'letters', 'forum', 'convo', 'convos', 'conversation', 'conversations', 'exchange',
    'exchanges', 'thread', 'group', 'groups', 'discussion', 'discussions', 'talked', 'spoke to', 'chatted', 'chatting',
    'feedback', 'hearing', 'plática', 'charla',
  ],
  /** Where some people meet without the public. */
  'meeting-room': [
    'incident review', 'clinical incident review', 'case review', 'private dinner', 'tumor boards', 'office',
    'consultants office', "consultants' office", 'staff room', 'staffroom', 'doctors lounge', 'coffee room', 'leadership meeting',
    'all-hands', 'all hands', 'all staff call', 'strategy day', 'away meeting', 'risk meeting', 'safety meeting', 'review board',
    'residency meeting', 'gripe session',
    'support circle', 'peer support circle', 'closed doors', 'huddles', 'consultation room', 'examiners meeting', 'away days', 'focus group', 'therapy group', 'support groups', 'investigators meeting', "investigators' meeting", 'department meetings', 'team brief', 'oral board', 'm & m conference', 'm & ms', 'm + m', 'm and m',
    'meeting', 'meetings', 'm & m', 'mm', 'mmc', 'morbidity & mortality', 'morbidity meeting', 'mortality meeting', 'debrief',
    'debriefing', 'huddle', 'town hall', 'townhall', 'away day', 'awayday', 'boardroom', 'subcommittee', 'appraisal', 'arcp',
    'balint', 'balint group', 'peer support', 'support group', 'mdt', 'tumor board', 'tumour board', 'tribunal prep',
    'interview panel', 'deliberations', 'deliberation', 'faculty meeting', 'staff meeting', 'team meeting', 'department meeting',
    'departmental meeting', 'executive meeting', 'exec meeting', 'governance meeting', 'case conference', 'peer review',
    'journal board', 'ad board', 'advisory board', 'ethics committee', 'search committee', 'admissions committee', 'ccc',
    'exam board', 'mesyuarat', 'reunión', 'sesión', 'one-to-one', 'one to one', '1:1', '1 : 1', '121', '1-1', 'steering group',
  ],
  /** Some few, or their coming together, that may be in public or not. */
  'round-table': [
    'session', 'sessions', 'board', 'committee', 'panel', 'handover', 'supervision', 'interview', 'interviews', 'conference',
    'webinar', 'boards', 'committees', 'panels', 'circle', 'gathering', 'briefing', 'briefings', 'viva', 'retreat', 'hearing',
    'working group', 'task force', 'taskforce', 'grand rounds', 'grand round', 'sign-out', 'signout', 'annual review', 'reunion',
    'junta',
  ],
  /** Marks of what is not meant for everybody. */
  'hush': [
    'closed to the public', 'not open to the public', 'not published', 'not yet published', 'not public', 'not yet public', "aren't out yet", "isn't out yet", 'not out yet',
    'closed', 'closed-door', 'closed door', 'private', 'privately', 'confidential', 'confidentially', 'in confidence',
    'in strict confidence', 'off-the-record', 'behind closed doors', 'between ourselves', 'just between', 'in camera',
    'chatham house', 'chatham house rules', 'locked', 'restricted', 'secret', 'secretly', 'members-only', 'staff-only',
    'internal', 'internally', 'hush-hush', 'hush', 'shh', 'shhh', 'shhhh', 'psst', 'nda', 'ndas', 'under wraps', 'kept quiet',
    'keeping quiet', 'down low', 'dl', 'sealed', 'classified', 'privileged', 'por privado', 'en privado', 'en confianza',
    'confidencial', 'entre nosotros', 'sulit', 'rahsia', 'dalaman', 'secreto', 'quietly', 'in private', 'jangan bagitau',
    'jangan beritahu', 'jangan cakap', 'little bird', 'insider', 'inside info', 'inside information', 'watermark',
    'commercial in confidence', 'in-confidence', 'proprietary', 'embargo', 'embargoed', 'under embargo',
  ],
  /** Handing it on all the same. */
  'passing-on': [
    'screenshotnya', 'ss', 'screenshots below', 'inside scoop', 'scoop', 'without comment', 'exam spoiler', 'spoiler', 'spoilers',
    "cc'd", "bcc'd", 'leak', 'leaks', 'leaked', 'screenshot', 'screenshots', 'screenshotted', 'screenie',
    'screen grab', 'screengrab', 'screencap', 'receipts', 'verbatim', 'word for word', 'forwarded', 'pasted', 'pasting',
    'overheard', 'overhear', 'eavesdropped', 'transcript', 'transcribed', 'recorded', 'exact words', 'exact quote',
    'direct quote', 'quoting', 'excerpt', 'excerpts', 'snippet', 'snippets', 'capturas', 'captura', 'bocor', 'bocoran', 'spill',
    'spilling', 'spilled', 'reposting', 'tal cual', 'in full', 'sneak peek', 'sneak preview', 'peek', 'judge for yourselves',
    'copied in', 'came across',
  ],
  /** Somebody else's words are given. */
  'relayed': [
    'katanya', 'cerita', 'ceritanya', 'bagitau', 'beritahu', 'confesses', 'broke down', 'contacted', 'claimed', 'begged',
    'reckons', 'thinks', 'believes', 'comentó', 'contó', 'whatsapped', 'told', 'tells', 'wrote', 'writes', 'written', 'emailed',
    'emails', 'texted', 'messaged', 'dmed', "dm'd", "pm'd", 'pmed', 'said', 'says', 'goes', 'reads', 'replied',
    'replies', 'whispered', 'confided', 'confessed', 'admitted', 'admits', 'admit', 'announced', 'revealed', 'mentioned', 'sent',
    'forwarded', 'warned', 'asked', 'answered', 'phoned', 'called', 'disclosed', 'opened up', 'shared', 'spoke', 'states',
    'stated', 'cakap', 'tulis', 'kata', 'escribe', 'escribió', 'dijo', 'ha escrito', 'dice', 'informed', 'quote', 'quotes',
    'quoted', 'posted', 'leaned in',
  ],
  /** What a meeting comes to. */
  'resolved': [
    'voted', 'vote', 'votes', 'agreed', 'decided', 'decision', 'approved', 'rejected', 'signed off', 'split', 'settle', 'settled',
    'walked out', 'came up', 'concluded', 'ruled', 'unanimous', 'unanimously', 'delisted', 'delist', 'outcome', 'action',
    'actions', 'consensus', 'scored', 'ranked', 'discussed',
  ],
  /** Out in the open: published, broadcast, said on a stage. */
  'in-the-open': [
    'press release', 'press statement', 'press conference', 'official statement', "statement in full", 'published', 'publishes',
    'public', 'publicly', 'announced today', 'announcement on', 'announces today', 'has announced', 'on live tv', 'live tv',
    'livestream', 'streamed', 'broadcast', 'podcast', 'radio #', 'radio', 'bbc', 'cnn', 'reuters', 'bernama', 'guardian',
    'new york times', 'nyt', 'tribune', 'local paper', 'newspaper', 'newspapers', 'news', 'keynote', 'plenary', 'poster',
    'poster session', 'presented at', 'open access', 'open letter', 'preprint', 'link below', 'link in', 'linked', 'full text',
    'website', 'web site', 'annual report', 'board papers', 'public consultation', 'hansard', 'parliament', 'tweeted', 'tweet',
    "tweet yesterday", 'interview with', 'investor page', 'sec filing', 'filing', 'court record', 'unsealed', 'register',
    'out today', 'out now', 'nhs jobs', 'advert', 'publicado', 'se ha publicado', 'boe', 'diumumkan', 'laman web', 'masuk paper',
    'poll', 'testimony', 'documentary', 'book', 'editorial', 'channel #', 'repo', 'registration', 'visible',
    'where every visitor', 'open day', 'all welcome', 'on air',
  ],
  /** Leave to pass it on. */
  'leave-given': [
    'permission', 'with permission', 'blessing', 'with consent', 'kindly agreed', "'s ok", 'said please do', 'shared with',
    'quoted with', 'izin', 'kebenaran', 'con su permiso', 'con permiso', 'with their ok', 'consented',
  ],
  /** What happens to an organisation, its money and its people before it is told. */
  'corporate': [
    'hacked', 'shuts', 'get rid of', 'getting rid of', 'spots', 'posts', 'unit closures', 'externalizar', 'externalización',
    'privatizar', 'vender', 'buyer', 'buyers', 'bidders', 'taken over', 'demoted', 'cut back', 'cutbacks', 'tukar sistem',
    'naik harga', 'digabung', 'dijual', 'diberhentikan', 'buang kerja', 'new ceo', 'interim ceo', 'cfo', 'project', 'expansion',
    'expanding', 'relocate', 'mothballed', 'dark web', 'outage', 'shutdown', 'laid off', 'furlough', 'furloughs', 'switching',
    'switch to', 'in talks', 'acquire', 'resigning', 'resigns', 'resign', 'resignation', 'signed', 'signing', 'cancelled',
    'canceled', 'cancelling', 'scrapped', 'scrapping', 'axed', 'axing', 'reject', 'rejecting', 'approve', 'approving', 'drop its',
    'withdrawn', 'withdrawing', 'replaced', 'demolish', 'bankrupt', 'bankruptcy', 'insolvent', 'insolvency', 'receivership',
    'spin off', 'joint venture', 'affiliation deal', 'deal', 'bonuses', 'bonus pool', 'fired', 'firing', 'let go',
    'stepping aside', 'ouster', 'layoff', 'layoffs', 'lay off', 'laying off', 'job cuts', 'redundancy', 'redundancies',
    'reduction in force', 'rif', 'restructure', 'restructuring', 'reorg', 'reorganisation', 'reorganization', 'downsizing',
    'closing', 'closure', 'closures', 'shutting', 'shut down', 'shuttered', 'merge', 'merger', 'merging', 'acquisition',
    'acquired', 'acquiring', 'acquires', 'takeover', 'buyout', 'bought', 'selling', 'sold', 'sale', 'due diligence', 'term sheet',
    'outsourcing', 'outsourced', 'outsource', 'stepping down', 'moved out', 'successor', 'shortlist', 'ousted', 'pushed out',
    'ipo', 'launch', 'unannounced', 'unreleased', 'roadmap', 'pipeline', 'stealth', 'stealth mode', 'partnership', 'rebrand',
    'rebranding', 'relocating', 'relocation', 'freeze', 'hiring freeze', 'settlement', 'settled', 'lawsuit', 'litigation',
    'strategic plan', 'strategy', 'negotiating mandate', 'gift', 'donation', 'donor', 'naming rights', 'tutup', 'cerrar',
    'cierran', 'cierre', 'despidos', 'fusión', 'kena acquired', 'delisting', 'delist', 'discontinue', 'discontinuing', 'recall',
    'stop offering', 'dropping', 'cut from', 'cyber attack', 'cyberattack', 'ransomware', 'data breach', 'breach',
    'penetration test', 'pen test', 'vulnerability',
  ],
  /** Money matters that are agreed in private. */
  'figures': [
    'budget', 'budgets', 'deficit', 'overspent', 'overspend', 'shortfall', 'price', 'prices', 'pricing', 'price list', 'discount',
    'rebate', 'reimbursement', 'reimburses', 'reimburse', 'contract', 'contracts', 'tender', 'bid', 'bids', 'rfp', 'procurement',
    'vendor', 'vendors', 'supplier', 'suppliers', 'payer', 'payor', 'insurer', 'revenue', 'revenues', 'margin', 'margins',
    'sales figures', 'sales', 'profit', 'profits', 'losses', 'forecast', 'financials', 'spreadsheet', 'salary bands', 'salary',
    'invoice', 'cost', 'costs', 'client list', 'customer list', 'business plan', 'presupuesto', 'bajet', 'harga', 'quote',
  ],
  /** Findings nobody outside has read yet. */
  'unpublished': [
    'numbers', 'p value', 'p', 'gene', 'monitor', 'device', 'beta', 'beta testing', 'practical', 'mortality figures',
    'scorecards', 'scorecard', 'leak rate', 'readout', 'interims', 'secret sauce', 'recruitment', 'invention', 'patents',
    'thesis', 'finding', 'rct', 'cohort', 'intervention arm', 'vote', 'advisory panel', 'adcom', 'embargoed results', 'referee',
    'refereed', 'peer reviewed', 'step #', 'usmle question', 'exam question', 'exam questions', 'board question',
    'board questions', 'test bank', 'question bank', 'cell therapy', 'recipe', 'formula', 'trade secret', 'trade secrets',
    'pipeline drug', 'molecule', 'interim', 'interim analysis', 'interim data', 'unblinded', 'unblinding', 'blinded',
    'preliminary', 'preliminary numbers', 'preliminary data', 'preliminary results', 'unpublished', 'topline', 'top-line',
    'phase #', 'phase ii', 'phase iii', 'endpoint', 'primary endpoint', 'hazard ratio', 'dsmb', 'dmc', 'abstract', 'late breaker',
    'late-breaker', 'manuscript', 'in review', 'under review', 'patent', 'first in human', 'raw data', 'dataset', 'mortality',
    'trial', 'trials', 'study', 'results', 'data', 'survey', 'algorithm', 'source code', 'config', 'sop',
    'standard operating procedure', 'protocol', 'validation study', 'ensayo', 'resultados', 'prototype', 'investigators',
    'investigator', 'sponsor', 'draft', 'drafts', 'borrador', 'guideline committee', 'formulary', 'formulary committee',
    'grant panel', 'study section', 'compound', 'item bank', 'exam', 'osce', 'paces', 'nbme', 'usmle', 'station #',
    'viva questions', 'questions', 'paper',
  ],
  /** Looks into what went wrong, or whether all is right. */
  'inquiry': [
    'state inspectors', 'paperwork', 'correo', 'emel dalaman', 'appraisals', 'complaint', 'complaints', 'grievance',
    'quality use', 'peer protected', 'internal audit', 'internal review', 'mock survey', 'mock inspection', 'deficiencies',
    'citation', 'infection rates', 'mortality data', 'm & m report', 'complaint file', 'hr file', 'personnel file',
    'peer review report', 'compliance report', 'overbilled', 'investigation', 'investigations', 'internal investigation',
    'root cause', 'root cause analysis', 'rca', 'serious incident', 'serious incidents', 'incident report', 'incident reports',
    'incident log', 'sentinel event', 'datix', 'inspection', 'inspectors', 'inspector', 'survey report', 'surveyors',
    'joint commission', 'jcaho', 'tjc', 'cqc', 'cms survey', 'accreditation', 'accreditors', 'lcme', 'acgme', 'site visit',
    'findings', 'citations', 'immediate threat', 'immediate jeopardy', 'probation', 'audit', 'audited', 'report',
    'peer review file', 'credentialing', 'legionella', 'infection control', 'outbreak', 'registry', 'infection data',
    'quality data', 'log', 'file', 'files', 'document', 'documents', 'slides', 'slide deck', 'deck', 'dashboard', 'pack',
    'shared drive', 'sharepoint', 'memo', 'plan', 'notice', 'surat', 'laporan', 'informe', 'network diagram', 'floor plan',
    'security rounds', 'surge plan', 'inbox',
  ],
  /** Not told yet. */
  'not-yet': [
    'unreleased', 'yet unannounced', 'unannounced', 'get told', 'announcement after', 'announced next', 'announcing next',
    'press release on', 'coming out', 'drops on', 'until noon', 'sitting on', 'shelved', 'next week', 'next month',
    'next quarter', 'by q#', 'in q#', 'q#', 'q #', 'in spring', 'belum', 'belum umum', 'bulan depan', 'minggu depan',
    'letters go out', 'get told next week', 'soon',
  ],
  /** Of the organisation one is in. */
  'leadership': [
    'management', 'board', 'leadership', 'executives', 'exec', 'execs', 'ceo', 'coo', 'cfo', 'cmo', 'chief nurse',
    'chief executive', 'dean', 'chair', 'chairman', 'trust', 'hospital', 'company', 'department', 'hr', 'finance', 'owners',
    'regulator', 'clinic', 'practice', 'ward', 'unit', 'programme', 'program', 'sponsor', 'startup', 'lab', 'legal', 'lawyers',
    'dirección', 'pengarah',
  ],
} as const;
