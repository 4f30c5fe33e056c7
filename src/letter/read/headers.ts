import { singleLine } from '../../text/sanitise.ts';

/** What the top of a draft says of its sending. */
export interface Headers {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
}

/** The headers with one more; addresses add up. An empty value adds nothing, save that a subject may be empty. */
export function withHeader(headers: Headers, name: string, value: string): Headers {
  const line = singleLine(value);
  if (name === 'subject') return { ...headers, subject: line };
  if ((name !== 'to' && name !== 'cc' && name !== 'bcc') || line === '') return headers;
  const before = headers[name];
  return { ...headers, [name]: before === undefined ? line : `${before}, ${line}` };
}
