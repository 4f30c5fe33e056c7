/*
 * The marks that mail programs put in front of a subject when a message is answered or forwarded, in each language:
 * "Re:", "RE[2]:", "AW:", "Fwd:".
 */

const replies = 're|aw|sv|antw|odp|ynt|res|rif|vá|απ|ответ|回复|答复|回覆|返信|답장';
const forwards = 'fwd?|wg|tr|rv|vs|enc|doorst|i|pd|vb|vl|ilt|tov|πρθ|转发|轉寄|転送|전달';
/** Some programs count how often a message was answered. */
const rest = String.raw`(?:\[\d{1,3}\])?\s?[:：]\s{0,3}`;
const replyPrefix = new RegExp(`^(?:${replies})${rest}`, 'iu');
const forwardPrefix = new RegExp(`^(?:${forwards})${rest}`, 'iu');
/** Longer than any prefix. */
const reach = 24;

/** The subject without its reply prefixes, however many it has. */
export function withoutReplyPrefixes(subject: string): string {
  let at = 0;
  for (let length = 1; length > 0; at += length) length = lengthOf(replyPrefix, subject, at);
  return subject.slice(at);
}

/** The length of the reply or forward prefix that the subject begins with; 0 where there is none. */
export function subjectPrefixLength(subject: string): number {
  return lengthOf(replyPrefix, subject, 0) || lengthOf(forwardPrefix, subject, 0);
}

/** Whether the subject is one of a message that was forwarded. */
export function isForwardedSubject(subject: string): boolean {
  return lengthOf(forwardPrefix, subject.trimStart(), 0) > 0;
}

/** The subject without the forward prefix that it begins with. */
export function withoutForwardPrefix(subject: string): string {
  const text = subject.trim();
  return text.slice(lengthOf(forwardPrefix, text, 0));
}

const lengthOf = (prefix: RegExp, subject: string, at: number): number =>
  prefix.exec(subject.slice(at, at + reach))?.[0].length ?? 0;
