import { particles } from './greeting.ts';
import { isOccupation } from '../../text/occupations.ts';
import { isOrganisationWord } from '../../text/organisations.ts';
import { wordsOf, type Word } from '../../text/line-words.ts';

/** Capitalised words that are no part of a person's name. */
const impersonal = new Set(
  (
    'the team teams group department committee office hiring recruiting recruitment talent people human resources acquisition ' +
    'careers career jobs job hr support selection panel staff board crew desk early campus sourcing staffing workforce ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december mon tue wed thu fri sat sun interview invitation role position opportunity opening vacancy ' +
    'from sent phone tel mobile mob cell email e-mail web website www street road avenue suite floor building linkedin ' +
    'xing whatsapp zoom teams skype google calendar calendly best kind regards thanks thank cheers dear hi hello ' +
    'your our my we i you it this that and or of for in at on to with by us application applications new next first last ' +
    'senior junior sr jr vice remote hybrid contract permanent she her he him they them no-reply noreply notifications ' +
    'technical phd mba msc bsc ma cpa shrm gmt utc cet est pst north south east west international global north-west no ' +
    'confidential view reply read unsubscribe privacy terms policy page head chief lead please let when where what date ' +
    'time venue location mode format duration agenda details link meeting webex microsoft all any not are is human-centred ' +
    'bot scheduling scheduler notification messages message mail alerts alert info contact admin service services system automated account portal'
  ).split(' '),
);

const part = /^(?:\p{Lu}[\p{L}\p{M}'’‘.-]{0,30}|\p{Lo}[\p{L}\p{M}]{0,20})$/u;
const honorific =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|herr|frau|rev|ing|dipl|eng|med|rer|nat|phil|jur|habil|mudr|judr|phdr|mgr|bc)\.?$/u;
const mostParts = 6;

/** Whether all of `text` can be one person's name: "J. Łuczak", "Jan van der Berg", "Zoë", "山田 花子". */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && areNameWords(wordsOf(text));
}

function areNameWords(words: readonly Word[]): boolean {
  const named = words.filter(({ folded }) => !particles.has(folded) && !honorific.test(folded));
  return (
    named.length > 0 &&
    words.length <= mostParts &&
    named.length <= 4 &&
    !particles.has(words.at(-1)?.folded ?? '') &&
    named.every(
      (word, at) => isNameWord(word) && (at === named.length - 1 || !/[.,:;!?]/u.test(word.after)),
    ) &&
    named.some(({ text }) => text.replaceAll('.', '').length > 1) &&
    !named.every(({ text }) => /^\p{Lu}{2,}$/u.test(text) && text.length <= 4)
  );
}

/** Whether the word can be part of a name; those of trades, companies and calendars are not. */
function isNameWord({ text, folded }: Word): boolean {
  return (
    part.test(text) &&
    !impersonal.has(folded) &&
    !isOrganisationWord(folded) &&
    !(isOccupation(folded) && !surnames.has(folded)) &&
    !/\p{Ll}\p{Lu}\p{Ll}{0,2}\p{Lu}/u.test(text)
  );
}

/** Trades that are family names or given names as often. */
const surnames = new Set(
  (
    'baker barber butcher carpenter carter chandler clark cook cooper dean fisher fletcher gardener gardner glover ' +
    'hunter judge mason miller painter parker porter potter sailor shepherd singer smith tailor taylor turner tanner ' +
    'waiter ward weaver worker abbott archer bishop chamberlain chancellor constable draper farmer fellow forester ' +
    'goldsmith brewer steward driver fowler page guard ranger roofer setter skipper chef hacker joiner keeper mechanic miner'
  ).split(' '),
);

/** How many words from `first` on make a name; 0 for none. Stops at marks. */
export function nameLength(words: readonly Word[], first: number): number {
  let end = first;
  while (end < words.length && end - first < mostParts) {
    const word = words[end];
    if (!word) break;
    const isInner = end > first && particles.has(word.folded);
    if (!isInner && !isNameWord(word) && !honorific.test(word.folded)) break;
    end += 1;
    if (/[,.;:!?)–—|/]/u.test(word.after) && !/^\p{Lu}\.$/u.test(word.text)) break;
    if (words[end] && words[end]?.before !== '') break;
  }
  while (end > first && particles.has(words[end - 1]?.folded ?? '')) end -= 1;
  return areNameWords(words.slice(first, end)) ? end - first : 0;
}
