/* The name of a company, as it stands behind "at". */

import { balanced, withoutAsides } from './brackets.ts';
import { companyCase } from './capitals.ts';
import { isNothing, setOf } from './nothing.ts';

const label = /^(?:company|employer|firm|organi[sz]ation) ?:/i;
const nobody = /^(?:us|you|them|me|it)$/i;

/** "University of Leeds" is said with an article, as are names that end in what they are. */
const institutionOf =
  /^(?:university|ministry|department|institute|museum|office|embassy|faculty|library|government|council|board|federation|port|state|commission|borough|academy|society|centre|center|school|college|city|town|county|church|diocese|house) of (?!fraser\b)/i;
const institutionFirst = setOf(
  'royal national british european federal international imperial world red home foreign met central high supreme united',
);
const institutionLast = setOf(
  'trust museum council navy gallery library commission parliament bank cross office society institute academy court ' +
    'nations opera theatre ballet hospital laboratory laboratories archive archives agency union service',
);
const abbreviated = new Set(
  (
    'NHS UN BBC EU FBI CIA NSA WHO ECB IMF OECD WTO ILO IAEA FDA EPA FCA RAF RNLI RSPB RSPCA NSPCC NYPD BFI MoD MoJ DfE ' +
    'DWP FCDO ONS ICO MHRA DVLA EIB EBRD IOC ACLU YMCA V&A'
  ).split(' '),
);

/** What can stand behind "at": "the University of Leeds", "Acme". Empty for what names no company. */
export function tidyCompany(typed: string): string {
  const [, host] = /^https?:\/\/(?:www\.)?([^/ ]{1,100})/i.exec(typed) ?? [];
  const named = withoutAsides(balanced(host ?? typed))
    .replace(label, '')
    .replace(/^ ?(?:at |with |@ ?)/i, '')
    .replace(/[,;:]$/, '')
    .trim()
    .replace(/^(?:our|ours)\b/i, 'your')
    .replace(/^an? (?=\p{L})/iu, 'the ')
    .replace(/^some (?=\p{L})/iu, 'the ');
  if (isNothing(named) || nobody.test(named)) return '';
  const company = companyCase(named);
  if (institutionOf.test(company.replace(/^the /i, ''))) return company.replace(/^(?:the )?/i, 'the ');
  return isInstitution(company) || abbreviated.has(company) ? `the ${company}` : company;
}

/** "British Museum", "National Health Service": names that begin and end so are said with an article. */
function isInstitution(company: string): boolean {
  const words = company.toLowerCase().split(' ');
  return institutionFirst.has(words[0] ?? '') && institutionLast.has(words.at(-1) ?? '') && words.length < 7;
}
