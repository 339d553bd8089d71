/**
 * Names by which organisations call what is theirs alone: parts of a host name in front of the domain. Clinical systems, mail and
 * sign-in stand there under public names.
 */
export const INSIDE_NAMES: ReadonlySet<string> = new Set([
  'intranet', 'extranet', 'internal', 'inside', 'staff', 'employees', 'portal', 'vpn', 'citrix', 'vdi', 'remote', 'sso', 'login', 'auth', 'idp', 'adfs',
  'mail', 'webmail', 'owa', 'outlook', 'exchange', 'sharepoint', 'teams', 'wiki', 'jira', 'helpdesk',
  'ehr', 'emr', 'epr', 'his', 'pas', 'pacs', 'ris', 'lis', 'lims', 'epic', 'epiccare', 'carelink', 'mychart', 'haiku', 'cerner', 'powerchart', 'meditech',
  'athena', 'systmone', 'emis', 'rio', 'patient', 'patients', 'chart', 'charts', 'records',
]);

/** Domains whose pages are records of patients, mail, or documents that people share with one another. */
export const INSIDE_DOMAINS: ReadonlySet<string> = new Set([
  'athenahealth.com', 'athenanet.com', 'cerner.com', 'cernerhealth.com', 'epic.com', 'epiccarelink.com', 'mychart.com', 'nextgen.com', 'eclinicalworks.com',
  'eclinicalweb.com', 'practicefusion.com', 'drchrono.com', 'elationemr.com', 'kareo.com', 'tebra.com', 'simplepractice.com', 'therapynotes.com',
  'advancedmd.com', 'allscripts.com', 'veradigm.com', 'meditech.com', 'systmonline.tpp-uk.com', 'tpp-uk.com', 'emishealth.com', 'accurx.com',
  'patientaccess.com', 'patientsknowbest.com', 'semble.io', 'cliniko.com', 'bestpractice.com.au', 'halaxy.com', 'plato.com', 'klinify.com', 'nhs.net',
  'sharepoint.com', 'office.com', 'office365.com', 'live.com', 'slack.com', 'whatsapp.com', 'dropbox.com', 'box.com', 'notion.so', 'zoom.us',
]);

/** Hosts of that kind whose domain has public pages as well. */
export const INSIDE_HOSTS: ReadonlySet<string> = new Set([
  'docs.google.com', 'drive.google.com', 'mail.google.com', 'calendar.google.com', 'meet.google.com', 'teams.microsoft.com', 'outlook.com', 'outlook.office.com',
]);
