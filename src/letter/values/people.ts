/* The names of the reader, as a greeting takes it, and of the writer, as it signs. */

import { isImpersonal, isOfficeWord, isOnlyTitle, isTitle } from '../../text/name-words.ts';
import { balanced, withoutAsides } from './brackets.ts';
import { personCase } from './capitals.ts';
import { before, isAddress, isNothing } from './nothing.ts';

const opener = /^(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day))(?:[ ,!]+|$)/i;
/** "Nicole from Acme", "Nicole | Acme": what is behind it is no part of the name. */
const tail = / (?:[|·@–—-] ?|from |at |with )/i;
/** Titles by which people are greeted without their name. */
const aloneAsWell = /^(?:sir|madam|captain|judge|sister|doctor|professor|reverend|chef|señora?|father)$/i;
/** Titles that nobody signs with. */
const ofCourtesy =
  /^(?:mr|mrs|ms|mx|miss|sir|madam|mister|herr|frau|hr|fr|mme|mlle|monsieur|madame|señora?|sra?|srta|signora?|sig|messrs)\.?$/i;

/** As the greeting takes it: "Good morning NICOLE," is "Nicole". Empty where nobody can be greeted so. */
export function tidyRecipient(typed: string): string {
  const bare = withoutOpener(typed);
  if (/^to whom /i.test(bare)) return `To ${bare.slice(3)}`.replace(/[,;:!]$/, '');
  if (isAddress(bare)) return '';
  const bracketed = balanced(before(/ ?</, bare.replace(/^[@ ]{1,9}/, '')));
  const named = before(tail, before(/ ?\|/, withoutAsides(bracketed)))
    .replace(/[,;:!]$/, '')
    .replace(/^(?:[Tt]he|an?|[Ss]ome|[Aa]ny|my|[Oo]ur) (?=\S)/, '')
    .trim();
  const name = personCase(givenFirst(named));
  // An and My are names as well.
  const isNobody = isNothing(named) && !/^(?:An|My)$/.test(named);
  return isNobody || isAddressedWrongly(name) ? '' : name;
}

/** Without "Dear", "Good morning" and "Dear Hi". */
function withoutOpener(typed: string): string {
  const once = typed.trim().replace(opener, '').trim();
  return once.replace(opener, '').trim();
}

/** "Smith, Nicole" is greeted as Nicole, "Okafor, Dr. Ann" as Dr. Okafor, "Nicole Smith, CPA" without her degree. */
function givenFirst(name: string): string {
  const [first = '', second = '', ...more] = name.split(',').map((part) => part.trim());
  if (second === '' || more.length > 0 || / and | & /.test(second)) return name;
  const words = second.split(' ');
  const [leading = ''] = words;
  if (isTitle(leading.toLowerCase())) return `${leading} ${first}`;
  const isAddition =
    first.includes(' ') ||
    words.length > 2 ||
    words.some((word) => isImpersonal(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word));
  return isAddition ? first : second;
}

/** A title without a name, a family name by itself in a script that has no titles here, or nobody. */
function isAddressedWrongly(name: string): boolean {
  const words = name.split(' ');
  const isTitlesOnly = words.every((word) => isOnlyTitle(word.toLowerCase()));
  if (isTitlesOnly) return !words.some((word) => aloneAsWell.test(word));
  return /^there$/i.test(name) || isBareFamilyName(name);
}

/** Chinese and Korean family names of one sign: with one more they make a whole name. */
const chineseFamilyNames = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于余叶葉蒋蔣杜苏蘇魏程吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯'.split(
    '',
  ),
);
const japaneseFamilyNames = new Set(
  '田中 高橋 高木 高田 林田 石川 石井 石田 江口 白石 武田 小林 杉山 村上 大野 中島 中村 中山 石原 白井 高野 江藤 馬場 黄瀬 方波見'.split(
    ' ',
  ),
);

/** "山田" by itself; "山田 太郎" and "李娜" are whole names, "김" is none. */
export function isBareFamilyName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hangul}]$/u.test(name)) return true;
  if (!/^\p{Script=Han}{2}$/u.test(name)) return false;
  return japaneseFamilyNames.has(name) || !chineseFamilyNames.has(name.charAt(0));
}

/** As one signs: "MR JOHN DOE," is "John Doe". A title before a single word is left out as well. */
export function tidyName(typed: string): string {
  const whole = balanced(typed)
    .replace(/[,;:]$/, '')
    .trim();
  // "(she/her)" is no name, and stays as it is.
  const end = whole.includes(' (') ? whole.indexOf(' (') : whole.length;
  const words = whole.slice(0, end).split(' ');
  const first = words.findIndex((word) => !ofCourtesy.test(word));
  return first < 0 ? '' : personCase(words.slice(first).join(' ')) + whole.slice(end);
}

/** Whether the name is a family name behind a title, as others address one: "Mr Doe". */
export function isFormOfAddress(typed: string): boolean {
  const words = typed.trim().split(' ').filter(Boolean);
  const titles = words.findIndex((word) => !isOnlyTitle(word.toLowerCase()));
  return titles < 0 || (titles > 0 && words.length - titles < 2);
}

/** Whom one does not greet with "Hi": people with a title, offices, and "Sir or Madam". */
export function isFormal(recipient: string): boolean {
  const words = recipient.toLowerCase().split(/[ ,]+/);
  return (
    (words.length > 1 && isTitle(words[0] ?? '')) ||
    words.some(isOfficeWord) ||
    words.some((word) => aloneAsWell.test(word))
  );
}
