import { foldName } from './spelling.ts';

/** Words of a company's name that tell nothing about which it is. */
const legal =
  /^(?:the|inc|ltd|llc|gmbh|ag|plc|co|corp|corporation|company|group|limited|and|of|sa|se|bv|ab|oy)$/u;

/** Whether nothing links two names of companies: no common word, no abbreviation, no part of one in the other. */
export function areUnlikeCompanies(one: string, other: string): boolean {
  const a = words(one).filter((word) => !legal.test(word));
  const b = words(other).filter((word) => !legal.test(word));
  if (a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))) return false;
  return !abbreviates(a.join(''), b.join('')) && !abbreviates(b.join(''), a.join(''));
}

/** Whether the letters of `short` stand in `long` in their order, behind the same first letter: "NYT". */
function abbreviates(short: string, long: string): boolean {
  if (long.includes(short)) return true;
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** What the name of a trade ends in: only such names are compared, for "Sales" may well be an account manager. */
const trade =
  /(?:er|or|ist|ant|ent|ian|ess|man|woman|lead|nurse|chef|intern|analyst|head|clerk|cook|officer|executive|representative|associate|trainee|apprentice|coach|architect|scientist|specialist|pilot|aide|agent|steward|postdoc|fellow|secretary)s?$/u;

/** Words that tell how far somebody has come in a trade, and not which it is. */
const grade = /^(?:senior|junior|lead|principal|staff|chief|graduate|associate|deputy|mid|sr|jr|i{1,3})$/u;

/** Trades that one position may go by. */
const kin = [
  'engineer developer programmer coder',
  'manager lead leader head supervisor',
  'assistant aide associate helper administrator',
  'representative executive agent consultant adviser advisor associate',
  'analyst specialist expert consultant',
  'teacher tutor instructor lecturer trainer professor',
  'researcher scientist fellow postdoc associate',
  'trainee intern apprentice',
  'officer clerk administrator coordinator',
  'nurse carer practitioner',
  'chef cook',
  'waiter waitress server',
].map((trades) => trades.split(' '));

/** Whether two names of roles are of one field and of trades that nobody takes for each other. */
function areOtherTrades(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((name) =>
    name.filter((word, at) => at === name.length - 1 || !grade.test(word)),
  );
  const [last = '', otherLast = ''] = [a?.at(-1), b?.at(-1)];
  const isSameField =
    a !== undefined && a.length > 1 && a.slice(0, -1).join(' ') === b?.slice(0, -1).join(' ');
  if (!isSameField || last.slice(0, 4) === otherLast.slice(0, 4)) return false;
  return !kin.some((trades) => trades.includes(last) && trades.includes(otherLast));
}

/** Whether two names of roles are both clear, and have nothing in common but a field that both are of. */
export function areUnlikeRoles(one: string, other: string): boolean {
  const a = words(one);
  const b = words(other);
  if (!trade.test(a.at(-1) ?? '') || !trade.test(b.at(-1) ?? '')) return false;
  if (areOtherTrades(a, b)) return true;
  if (a.some((word) => b.some((match) => word.slice(0, 4) === match.slice(0, 4)))) return false;
  return !isAcronymIn(a, b) && !isAcronymIn(b, a);
}

function isAcronymIn(names: readonly string[], others: readonly string[]): boolean {
  const initials = others.map((word) => word.charAt(0)).join('');
  return names.some((word) => word.length > 1 && initials.includes(word));
}

const words = (name: string) =>
  name
    .split(/[\s/&.,-]+/u)
    .map(foldName)
    .filter(Boolean);

/** Hosts of mail for everybody, and of the programs that firms run their hiring with. */
const shared =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|fastmail|zoho|example|test|localhost|greenhouse|greenhouse-mail|lever|workday|myworkday|smartrecruiters|ashbyhq|icims|personio|recruitee|teamtailor|teamtailor-mail|bamboohr|workable|workablemail|jobvite|taleo|successfactors|breezy|linkedin|indeed|indeedemail|xing|stepstone|hire|hiring|jobs|talent|careers|recruiting)\./u;

/** Whether mail to `domain` may well reach `company`; only a domain that says another name does not. */
export function isOfDomain(company: string, domain: string): boolean {
  if (!domain.includes('.') || shared.test(`${domain}.`)) return true;
  const name = words(company).filter((word) => !legal.test(word));
  const labels = domain.split('.').slice(0, -1).map(foldName);
  if (name.length === 0) return true;
  return labels.some((label) => {
    const joined = name.join('');
    return (
      name.some((word) => word.length > 2 && label.includes(word)) ||
      abbreviates(label, joined) ||
      abbreviates(joined, label)
    );
  });
}
