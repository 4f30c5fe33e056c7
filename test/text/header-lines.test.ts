import assert from 'node:assert/strict';
import { readHeader } from '../../src/text/header-lines.ts';

function read(line: string): string | undefined {
  const header = readHeader(line);
  return header && `${header.name}: ${line.slice(header.start, header.end)}`;
}

describe('readHeader', () => {
  for (const [line, expected] of [
    ['Subject: Interview', 'subject: Interview'],
    ['subject:Interview  ', 'subject: Interview'],
    ['   SUBJECT : Interview', 'subject: Interview'],
    ['Subject:', 'subject: '],
    ['**Subject:** Interview', 'subject: Interview'],
    ['**Subject**: Interview', 'subject: Interview'],
    ['**Subject: Interview**', 'subject: Interview'],
    ['**Subject: **Interview', 'subject: Interview'],
    ['**Subject:** **Interview**', 'subject: **Interview**'],
    ['*Subject:* Interview', 'subject: Interview'],
    ['_Subject:_ Interview', 'subject: Interview'],
    ['***Subject:*** Interview', 'subject: Interview'],
    ['**_Subject:_** Interview', 'subject: Interview'],
    ['Subject: *Interview*', 'subject: *Interview*'],
    ['## Subject: Interview ##', 'subject: Interview'],
    ['# **Subject:** C#', 'subject: C#'],
    ['**Subject:**', 'subject: '],
    ['To: ann@example.com', 'to: ann@example.com'],
    ['Reply-To: ann@example.com', 'replyTo: ann@example.com'],
    ['Von: Ann Ek', 'from: Ann Ek'],
    ['An: ann@example.com', 'to: ann@example.com'],
    ['De : Ann <ann@example.com>', 'from: Ann <ann@example.com>'],
    ['Objet : Entretien', 'subject: Entretien'],
    ['**Asunto:** Entrevista', 'subject: Entrevista'],
    ['Enviado el: lunes', 'date: lunes'],
    ['Antwort an: ann@example.com', 'replyTo: ann@example.com'],
  ] as const) {
    it(`reads ${JSON.stringify(line)}`, () => assert.equal(read(line), expected));
  }

  for (const line of [
    '',
    'Subject',
    'Subject to change: nothing',
    'To whom it may concern:',
    'My subject: gardens',
    '    Subject: indented',
    '*Subject: odd',
    'Subject*: odd',
    'Re: the post of gardener',
    'A: yes',
    'Note: text',
    '- Subject: Interview',
    '> Subject: Interview',
  ]) {
    it(`takes no header from ${JSON.stringify(line)}`, () => assert.equal(read(line), undefined));
  }
});
