/* Tells a line that holds a date and nothing else. */

import { monthOf, weekdayOf } from '../../text/calendar-words.ts';

/** Small words and signs that stand beside the numbers of a date. */
const smallWords: ReadonlySet<string> = new Set(
  (
    'at the of de del di du den am pm a p m st nd rd th er um à às alle ore kl klo uhr h t z ago hours hour days day minutes minute weeks week ' +
    'gmt utc cet cest bst est edt pst pdt so mo mi fr sa zo ma wo do vr za ti ke pe su feira μμ πμ μ π ص م 年 月 日 년 월 일 오전 오후 上午 下午 午前 午後 ' +
    'sent received via inmail message mobile today yesterday details'
  ).split(' '),
);
const isDateWord = (word: string): boolean =>
  smallWords.has(word.toLowerCase()) || monthOf(word) !== undefined || weekdayOf(word) !== undefined;

/** Whether a line holds a date and nothing else; not when it holds a span of time. */
export function isDateAlone(line: string): boolean {
  const text = line.trim();
  if (text.length > 70 || !/\d/u.test(text) || /^day\b/iu.test(text)) return false;
  if (
    (text.match(/\d{1,2}[:.]\d{2}/gu) ?? []).length > 1 &&
    /\d\s?(?:[ap]m)?\s?[–—-]\s?\d{1,2}[:.]\d/iu.test(text)
  )
    return false;
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every(isDateWord);
}
