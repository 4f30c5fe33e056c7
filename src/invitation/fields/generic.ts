/* Words that are no names: of companies, roles or people. */

import type { Word } from '../../text/line-words.ts';

/** Capitalised words of headings and of the speech of offices that name neither company, role nor person. */
export const genericWords = new Set(
  (
    'interview interviews invitation invite invited application applications opportunity opportunities role roles position positions ' +
    'job jobs career careers vacancy vacancies opening openings post seat request notice reminder confirmation confirmed update ' +
    'status your you we our us my me i it this that these those next first second third final last round rounds stage step steps phone ' +
    'video call calls chat talk screening screen discussion conversation meeting session assessment day technical onsite on-site online virtual ' +
    'zoom teams webex google skype whatsapp linkedin xing indeed monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri ' +
    'january february march april may june july august september october november december today tomorrow tonight ' +
    'hi hello dear hey thanks thank please let quick question introduction intro re fwd about regarding for with at from to in on and or ' +
    'new exciting urgent hiring recruiting recruitment talent hr human resources team people selection panel time times date venue location ' +
    'mode link details detail agenda schedule scheduling slot slots candidate candidates applicant applicants shortlisted selected congratulations ' +
    'good great morning afternoon evening remote hybrid permanent contract full-time part-time full part salary bonus ' +
    'what when where who why how if as so but not no yes here there all any some one two three a an the is are was be possible potential join ' +
    'invitations introductory recruiter client employer company head office headquarters hq cv résumé resume sincerely regards best kind'
  ).split(' '),
);

/** What follows "at" or "with" in lower case without being a name. */
const plainWords = new Set(
  (
    'a an the all any least most best first last once work home school university college present hand heart scale noon midday midnight night ' +
    'lunch lunchtime breakfast dinner our your my his her its their this that these those us you me them it him what which who whom ' +
    'whatever whichever some one two three four five both each every another other others more less many much few several various ' +
    'different no time times risk stake length large will ease rest odds around about peace play cost costs short long early late later ' +
    'close closest leading top major global local large small big well-known reputable exciting great good interest interests regards ' +
    'respect pleasure delight joy thanks gratitude experience people someone somebody anyone anybody everyone folks candidates clients ' +
    'customers companies teams members colleagues startups start-ups firms hours minutes weeks months days bonus stock equity benefits full part-time ' +
    'full-time flexible remote hybrid competitive excellent strong deep proven solid knowledge focus emphasis salary pay base and or but ' +
    'so if when while where as for of in on to from by with without within between during after before since until there here then ' +
    'now today tomorrow next week month year reception security desk front back end start beginning top bottom moment point stage level ' +
    'senior junior mid entry lead short-notice notice hiring recruiting recruitment hr management video phone email mail zoom teams google ' +
    'skype webex details availability questions feedback updates further additional confidence care caution attention lots plenty ' +
    'options stocks shares headquarters hq head main site least-that home-office full-stack backend frontend software data product engineering ' +
    'design marketing finance sales operations real something anything everything nothing things stuff tech c-level just only even ' +
    'also still very really quite too such same own using working building making joining being having doing getting'
  ).split(' '),
);

/** Whether the word at `at`, in lower case, stands where a name does: "at brightly." and "we at brightly do", but "at work". */
export function lowerCaseBrand(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^\p{Ll}[\p{L}\p{N}]{2,20}$/u.test(word.text) || plainWords.has(word.folded)) return false;
  if (/(?:ing|ly|tion|ment|ness|ies|ed)$/u.test(word.folded)) return false;
  if (words[at - 1]?.folded === 'at' && /^(?:we|us|here)$/u.test(words[at - 2]?.folded ?? '')) return true;
  return !next || word.after !== '' || followers.has(next.folded) || !/[\p{L}\p{N}]/u.test(next.text);
}

const followers = new Set(
  'here and on in as for is has are we who where with or here to which that — – - | & by i from about this were was would have because'.split(
    ' ',
  ),
);
