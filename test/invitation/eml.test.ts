import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { InvitationError } from '../../src/invitation/invitation.ts';
import { readInvitation } from '../../src/invitation/read.ts';

const folder = new URL('../corpus/eml/', import.meta.url);
const bytesOf = (id: string) => new Uint8Array(readFileSync(new URL(`${id}.eml`, folder)));
const latin1 = (id: string) => readFileSync(new URL(`${id}.eml`, folder), 'latin1');

const head = [
  'From: Ida Lund <ida@lund.example>',
  'To: Bo Ek <bo@ek.example>',
  'Subject: Interview for Cooper',
  'Date: Tue, 3 Nov 2026 09:00:00 +0100',
  'Message-ID: <one@lund.example>',
  'MIME-Version: 1.0',
];
const eml = (headers: readonly string[], body: string) => [...head, ...headers, '', body].join('\r\n');
const letter = 'Hi Bo,\n\nwe need a Cooper at Lund Brewery.\n\nBest,\nIda';

const replyTo = async (line: string) => (await readInvitation(eml([line], letter))).replyTo;

describe('readInvitation of a whole message', () => {
  it('reads its headers and its body', async () => {
    assert.deepEqual(await readInvitation(eml(['References: <a@x.example> <b@x.example>'], letter)), {
      recruiterName: 'Ida Lund',
      recruiterTitle: undefined,
      company: 'Lund Brewery',
      role: 'Cooper',
      candidateName: 'Bo',
      candidateInFull: 'Bo Ek',
      proposedTimes: [],
      receivedAt: new Date('2026-11-03T08:00:00Z'),
      replyTo: 'ida@lund.example',
      subject: 'Interview for Cooper',
      messageId: '<one@lund.example>',
      references: ['<a@x.example>', '<b@x.example>'],
      kind: 'interview',
      confidence: {
        recruiterName: 'certain',
        company: 'certain',
        role: 'certain',
        candidateName: 'certain',
        kind: 'doubtful',
      },
    });
  });

  it('takes the message that it answers for the thread where References is missing', async () => {
    const { references } = await readInvitation(eml(['In-Reply-To: <a@x.example>'], letter));
    assert.deepEqual(references, ['<a@x.example>']);
  });

  it('sends a reply where Reply-To says, and nowhere if nobody reads it', async () => {
    assert.equal(await replyTo('Reply-To: Jobs <jobs@lund.example>'), 'jobs@lund.example');
    assert.equal(await replyTo('Reply-To: no-reply@lund.example'), undefined);
  });

  it('falls back on when the last server received it', async () => {
    const text = eml([], letter)
      .replace(/^Date.*\r\n/mu, '')
      .replace('From', 'Received: by mx.example; Tue, 3 Nov 2026 10:00:00 +0100\r\nFrom');
    assert.deepEqual((await readInvitation(text)).receivedAt, new Date('2026-11-03T09:00:00Z'));
  });

  it('leaves attachments, scripts, styles and hidden text alone', async () => {
    const text = eml(
      ['Content-Type: multipart/mixed; boundary=b'],
      `--b
Content-Type: text/html

<style>.x{}</style><p>Hi Bo,</p><p style="display: none">I'm Eve Moss.</p><script>"Hi Adam,"</script><p>are you free on Friday?
</p><!-- <p>On Monday?</p> --><ul><li>Thursday, 10:00</li></ul><p>Ida</p>
--b
Content-Type: text/plain
Content-Disposition: attachment; filename=cv.txt

Dear Zoe, come on Tuesday.
--b--`,
    );
    const { candidateName, proposedTimes, recruiterName } = await readInvitation(text);
    assert.deepEqual([candidateName, recruiterName], ['Bo', 'Ida Lund']);
    assert.deepEqual(proposedTimes, ['Friday', 'Thursday, 10:00']);
  });

  it('reads a decoded text that names no character set', async () => {
    const source =
      'From: Zoë Lund <zoe@lund.example>\nDate: Tue, 3 Nov 2026 09:00 +0100\nTo: José Pérez\n\nDear Mr Pérez,';
    const { recruiterName, candidateName } = await readInvitation(
      `${source}\n\nwe invite you to an interview.\n`,
    );
    assert.deepEqual([recruiterName, candidateName], ['Zoë Lund', 'Pérez']);
  });

  it('reads the same from bytes, from a text of bytes, and from a text that an editor has decoded', async () => {
    const expected = await readInvitation(bytesOf('m02'));
    assert.equal(expected.recruiterName, 'Hélène García');
    assert.deepEqual(await readInvitation(latin1('m02')), expected);
    // An editor that was told of the character set shows it so; the headers still name it.
    const decoded = latin1('m02').replace('Chef de rang position?', 'Chef de rang position? ☕');
    assert.deepEqual(await readInvitation(decoded), expected);
  });

  it('reads UTF-8 without encoding from a text and from its bytes alike', async () => {
    const expected = await readInvitation(bytesOf('m16'));
    assert.equal(expected.recruiterName, 'Þórunn Ægisdóttir');
    assert.deepEqual(await readInvitation(Buffer.from(bytesOf('m16')).toString('utf8')), expected);
    assert.deepEqual(await readInvitation(latin1('m16')), expected);
  });

  it('reads a message of an mbox file', async () => {
    const { role } = await readInvitation(
      `From ida@lund.example Tue Nov  3 09:00:00 2026\n${eml([], letter)}`,
    );
    assert.equal(role, 'Cooper');
  });

  it('reads what stands before attachments that make a message too long', async () => {
    const attachment = 'QUJD'.repeat(19).concat('\r\n').repeat(20_000);
    const text = eml(
      ['Content-Type: multipart/mixed; boundary=b'],
      `--b\r\nContent-Type: text/plain\r\n\r\n${letter}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}\r\n--b--`,
    );
    assert.ok(text.length > 1_000_000);
    assert.equal((await readInvitation(text)).role, 'Cooper');
    assert.equal((await readInvitation(new TextEncoder().encode(text))).role, 'Cooper');
  });

  it('says what to do about parts that are nested without end', async () => {
    let body = letter;
    const open: string[] = [];
    for (let depth = 0; depth < 20; depth++) {
      open.push(`Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}`);
    }
    body = `${open.join('\r\n')}\r\n\r\n${body}`;
    await assert.rejects(readInvitation(`${head.join('\r\n')}\r\n${body}`), (error) => {
      assert.ok(error instanceof InvitationError);
      assert.match(error.message, /copy its text and paste that/u);
      return true;
    });
  });
});
