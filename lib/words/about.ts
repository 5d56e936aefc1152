/** What Panj's data are called, whose they are and under which terms: one wording for the package,
 * the citations, the feed and what search engines read. */
export const SUBJECT = 'security on the Tajik–Afghan frontier, 1990–2026';
export const TITLE = `Panj: ${SUBJECT}`;

export const DESCRIPTION =
  'Events on and around the frontier of Tajikistan and Afghanistan since February 1990, each with its sources: when, where, who, how many were killed by low, best and high figure, and what each account says where accounts differ. A curated record, not a census; what no source says is left empty.';

export const AUTHORS = 'Panj contributors';

export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

export const UCDP = {
  title: 'UCDP Country-Year Dataset on Organized Violence',
  version: '25.1',
  path: 'https://ucdp.uu.se/downloads/',
  author: 'Uppsala Conflict Data Program',
} as const;

/** How UCDP asks to be cited by those who use its yearly deaths. */
export const UCDP_CREDIT =
  'Yearly deaths: UCDP Country-Year Dataset on Organized Violence 25.1 (CC BY 4.0). Davies, Pettersson, Sollenberg and Öberg (2025), Journal of Peace Research 62(4); Sundberg and Melander (2013), Journal of Peace Research 50(4).';

export const KEYWORDS = [
  'Tajikistan',
  'Afghanistan',
  'frontier',
  'armed conflict',
  'political violence',
  'civil war',
  'border security',
] as const;
