import { wordsOf } from '../../text/line-words.ts';

/** Words that make a line a valediction. */
const keys = new Set(
  (
    'regards wishes best sincerely faithfully truly cordially respectfully respects thanks thank cheers warmly ' +
    'gratefully appreciation gratitude yours care kindly soon rgds br kr mfg vg lg mvh ta thx greetings onward ' +
    'onwards love hugs peace bests blessings ' +
    'saludos saludo atentamente cordialmente abrazo grüße grüßen gruß gruss grüsse cordialement salutations ' +
    'sincèrement amicalement bientôt groet groeten groetjes hälsningar hälsning hilsen hilsener terveisin saluti ' +
    'cordialità distinti abraços atenciosamente cumprimentos pozdravem pozdrav pozdrowienia pozdrawiam poważaniem ' +
    'üdvözlettel saygılarımla selamlar čau ciao tchau slán sláinte adieu merci gracias danke obrigado obrigada ' +
    'ngā mihi dank tack takk kiitos grazie'
  ).split(' '),
);
/** Words that stand beside them. */
const company = new Set(
  (
    'with my our all the very most and & so much many a to you your again in for until then here from us warm warmest ' +
    'kind kindest kindly sincere good great take be well talk speak see hear looking forward million bunch advance ' +
    'everyone both team day week weekend have lovely nice friendly bright sunny big ' +
    'un una cordial mit freundlichen freundlichem besten beste herzlichen herzliche schöne viele liebe bien à vous très ' +
    'bonne journée met vriendelijke hartelijke med vänliga vennlig vennlige venlig bästa beste de los más atentos ' +
    'mejores z s i o com os melhores cordiais distinti til dig dir ihnen'
  ).split(' '),
);

const longestValediction = 7;

/** Whether all of `text` is a valediction: "Kind regards,", "Thanks so much!", "Un saludo". */
export function isValediction(text: string): boolean {
  if (text.length > 60 || /[?:]\s*$/u.test(text.slice(-3))) return false;
  const words = wordsOf(text).filter(({ folded }) => /\p{L}|&/u.test(folded));
  return (
    words.length > 0 &&
    words.length <= longestValediction &&
    words.some(({ folded }) => keys.has(folded)) &&
    words.every(({ folded }) => keys.has(folded) || company.has(folded))
  );
}

/** The name beside a valediction, "Cheers, Tom", and where it begins in the line; undefined where there is none. */
export function besideValediction(
  line: string,
): { readonly name: string; readonly start: number } | undefined {
  if (line.length > 80) return undefined;
  const words = wordsOf(line);
  for (let split = Math.min(words.length - 1, longestValediction); split > 0; split--) {
    const word = words[split];
    if (!word || !/^\p{Lu}/u.test(word.text)) continue;
    const isSetOff = /[,!.–—-]/u.test(
      `${words[split - 1]?.after ?? ''}${word.before}${words[split - 1]?.text ?? ''}`,
    );
    const head = line.slice(0, word.start).replace(/[\s,!.–—-]{1,9}$/u, '');
    if (isSetOff && isValediction(head)) return { name: line.slice(word.start).trim(), start: word.start };
  }
  return undefined;
}
