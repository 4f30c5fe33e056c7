import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { toGmail, toOutlookPersonal, toOutlookWork } from '../../src/letter/compose-links.ts';
import { toEml } from '../../src/letter/eml.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { sanitiseLetter } from '../../src/letter/mail/sanitise-letter.ts';
import { toMailto } from '../../src/letter/mailto.ts';
import { singleLine } from '../../src/text/sanitise.ts';
import { anyLetter } from '../support/letters.ts';
import { python, type PythonReading, readWithPython } from './python.ts';

const numRuns = 20_000;
const seed = 5322;

/** What a letter must come to, whoever reads it. */
interface Reading {
  readonly subject: string;
  readonly to: readonly (readonly [name: string, address: string])[];
  readonly text: string;
}

interface Sample {
  readonly sent: Letter;
  readonly reading: Reading;
  readonly eml: string;
  readonly links: readonly string[];
}

const writers = [toMailto, toGmail, toOutlookWork, toOutlookPersonal];
const fixedHeaders = ['X-Unsent', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'];

describe(`${numRuns} letters, half of them hostile (seed ${seed})`, function () {
  this.timeout(120_000);
  let samples: readonly Sample[] = [];
  /** Python reads beside the others. */
  let pythonReadings: Promise<readonly PythonReading[]> | undefined;

  before(() => {
    samples = fc.sample(anyLetter, { numRuns, seed }).map(({ letter, recipients }) => {
      const sent = sanitiseLetter(letter);
      const to = recipients.map(({ name, address }) => [singleLine(name), address] as const);
      const reading = { subject: sent.subject, to, text: sent.body };
      return { sent, reading, eml: toEml(letter), links: writers.map((write) => write(sent)) };
    });
    pythonReadings = python === undefined ? undefined : readWithPython(python, samples);
  });

  after(() => {
    samples = [];
  });

  it('become messages of ASCII, with the headers that were written and lines within the limits', () => {
    for (const { sent, eml } of samples) {
      assert.match(eml, /^(?:[\t -~]*\r\n)+$/);
      const lines = eml.split('\r\n');
      assert.deepEqual(
        lines.filter((line) => line.length > 76),
        [],
      );
      const head = lines.slice(0, lines.indexOf('')).filter((line) => !line.startsWith(' '));
      assert.deepEqual(head.map((line) => line.slice(0, line.indexOf(':'))).toSorted(), headersOf(sent));
    }
  });

  it('read as they were written: postal-mime', async () => {
    for (const { sent, reading, eml } of samples) {
      const { headers, subject = '', to = [], text = '' } = await PostalMime.parse(eml);
      assert.deepEqual(
        { subject, to: to.map(({ name, address }) => [name, address]), text: body(text) },
        reading,
      );
      assert.deepEqual(headers.map(({ key }) => key).toSorted(), lowerCase(headersOf(sent)));
    }
  });

  it('read as they were written: mailparser', async () => {
    const textOnly = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true };
    for (const { sent, reading, eml } of samples) {
      const { headers, subject = '', to, text = '' } = await simpleParser(eml, textOnly);
      const people = [to ?? []].flat().flatMap(({ value }) => value);
      assert.deepEqual(
        { subject, to: people.map(({ name, address }) => [name, address]), text: body(text) },
        reading,
      );
      assert.deepEqual([...headers.keys()].toSorted(), lowerCase(headersOf(sent)));
    }
  });

  it('read as they were written, links too: Python', async function () {
    if (!pythonReadings && process.env['CI'] === undefined) {
      console.log('Python is left out: there is no python3 here.');
      this.skip();
    }
    const readings = await (pythonReadings ?? assert.fail('python3 is not installed'));
    assert.equal(readings.length, numRuns);
    for (const [at, { sent, reading }] of samples.entries()) {
      const { headers, subject, to, text, links } = readings[at] ?? assert.fail();
      assert.deepEqual({ subject, to, text: body(text) }, reading);
      assert.deepEqual(headers.toSorted(), headersOf(sent));
      assert.deepEqual(links, linksOf(reading));
    }
  });
});

function headersOf({ to, subject }: Letter): string[] {
  return [
    ...fixedHeaders,
    ...(to === undefined ? [] : ['To']),
    ...(subject === '' ? [] : ['Subject']),
  ].toSorted();
}

function lowerCase(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase()).toSorted();
}

/** The text of a message with `\n` between lines; a message ends with a line break of its own. */
function body(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

/** What the four links must say. */
function linksOf({ subject, to, text }: Reading): unknown {
  const addresses = to.map(([, address]) => address).join(',');
  const body = ['body', text.replaceAll('\n', '\r\n')];
  const outlook = fields(['to', addresses], ['subject', subject], body);
  return [
    [`mailto:${addresses}`, fields(['subject', subject], body)],
    [
      'https://mail.google.com/mail/',
      fields(['view', 'cm'], ['fs', '1'], ['to', addresses], ['su', subject], body),
    ],
    ['https://outlook.office.com/mail/deeplink/compose', outlook],
    ['https://outlook.live.com/mail/0/deeplink/compose', outlook],
  ];
}

function fields(...pairs: string[][]): string[][] {
  return pairs.filter(([, value]) => value !== '');
}
