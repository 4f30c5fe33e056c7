/* What a mail program has made of a letter. */

import { Parser } from 'htmlparser2';
import { simpleParser, type AddressObject } from 'mailparser';
import type { Letter } from '../../src/letter/letter.ts';
import { readMailboxes } from '../../src/letter/mail/mailboxes.ts';
import { sanitiseLetter } from '../../src/letter/mail/sanitise-letter.ts';
import type { Handover } from './program.ts';

export interface Difference {
  readonly field: 'subject' | 'to' | 'cc' | 'body';
  /** Whether all is there but for blanks and where lines break. */
  readonly blanksOnly: boolean;
  readonly sent: string;
  readonly arrived: string;
}

type Fields = Readonly<Record<Difference['field'], string>>;

/** Where a draft differs from the letter; how lines end, and blanks at their end and below the last, are nothing. */
export async function differences(
  letter: Letter,
  way: Handover['way'],
  draft: string,
): Promise<Difference[]> {
  const sent = fieldsOf(letter, way);
  const arrived = await readDraft(draft);
  const fields = Object.keys(sent) as Difference['field'][];
  return fields
    .filter((field) => sent[field] !== arrived[field])
    .map((field) => ({
      field,
      blanksOnly: withoutBlanks(sent[field]) === withoutBlanks(arrived[field]),
      sent: sent[field],
      arrived: arrived[field],
    }));
}

/** A link has no names. */
function fieldsOf(letter: Letter, way: Handover['way']): Fields {
  const { to = '', cc = '', subject, body } = sanitiseLetter(letter);
  const people = (value: string): string =>
    readMailboxes(value)
      .map(({ name, address }) => person(way === 'eml' ? name : '', address))
      .join('\n');
  return { subject, to: people(to), cc: people(cc), body: withoutEnds(body) };
}

async function readDraft(draft: string): Promise<Fields> {
  const { subject = '', to, cc, text = '', html } = await simpleParser(draft, { skipHtmlToText: true });
  const body = text !== '' || typeof html !== 'string' ? text : linesOfHtml(html);
  return { subject, to: people(to), cc: people(cc), body: withoutEnds(body) };
}

/** The lines that a mail program has written as HTML, an empty one for each that is. */
function linesOfHtml(html: string): string {
  const pieces: string[] = [];
  const parser = new Parser({
    ontext: (text) => pieces.push(text.replaceAll(/[ \t\r\n]+/g, ' ')),
    onopentagname: (name) => name === 'br' && pieces.push('\n'),
  });
  parser.end(html);
  const lines = pieces.join('').split('\n');
  return lines.map((line) => line.trim().replaceAll(/ +/g, ' ')).join('\n');
}

const people = (header: AddressObject | AddressObject[] | undefined): string =>
  [header ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .map(({ name, address = '' }) => person(name, address))
    .join('\n');

const person = (name: string, address: string): string => `${name} <${address}>`.trim();

const withoutEnds = (body: string): string =>
  body
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, '');
