import assert from 'node:assert/strict';
import { announcesMessage, opensHeaders, readAttribution } from '../../src/text/quoting.ts';

const below =
  (text: string) =>
  (count: number): string =>
    text.split('\n')[count + 1] ?? '';

function writer(text: string): string | undefined {
  const [line = ''] = text.split('\n');
  const attribution = readAttribution(line, below(text));
  return attribution && attribution.text.slice(attribution.name.start, attribution.name.end);
}

describe('readAttribution', () => {
  for (const [line, name] of [
    ['On Tue, 3 Nov 2026 at 10:14, Ann Ek <ann@example.com> wrote:', 'Ann Ek'],
    ['On Tue, Nov 3, 2026 at 10:14 AM Ann Ek <ann@example.com> wrote:', 'Ann Ek'],
    ['On Tue, Nov 3, 2026 at 10:14 AM Ann Ek <ann@example.com>\nwrote:', 'Ann Ek'],
    ['On Tue, Nov 3, 2026 at 10:14 AM Ann Ek <\nann@example.com> wrote:', 'Ann Ek'],
    ['On 3 Nov 2026, at 10:14, Ann Ek wrote:', 'Ann Ek'],
    ['On Monday, Ann wrote:', 'Ann'],
    ['> On 11/03/2026, Ann Ek wrote:', 'Ann Ek'],
    ['--- On Tue, 11/3/26, Ann Ek <ann@example.com> wrote:', 'Ann Ek'],
    ['On Tuesday, November 3, 2026, 10:14 AM, Ann Ek <ann@example.com> said:', 'Ann Ek'],
    ['Ann Ek <ann@example.com> said:', 'Ann Ek'],
    ['Ann Ek <ann@example.com> wrote:', 'Ann Ek'],
    ['On 3 Nov 2026 at 10:14, ann@example.com <ann@example.com> wrote:', 'ann@example.com'],
    ['On 3 Nov 2026 at 10:14, <ann@example.com> wrote:', ''],
    ['Am Di., 3. Nov. 2026 um 10:14 Uhr schrieb Ann Ek <ann@example.com>:', 'Ann Ek'],
    ['Am 03.11.2026 um 10:14 schrieb Ann Ek:', 'Ann Ek'],
    ['Am 03.11.26, 10:14 schrieb "Ann Ek" <ann@example.com>:', 'Ann Ek'],
    ['Le mar. 3 nov. 2026 à 10:14, Ann Ek <ann@example.com> a écrit :', 'Ann Ek'],
    ['Le 3 novembre 2026, Ann Ek a écrit\u00a0:', 'Ann Ek'],
    ['El mar, 3 nov 2026 a las 10:14, Ann Ek (<ann@example.com>) escribió:', 'Ann Ek'],
    ['Il giorno mar 3 nov 2026 alle ore 10:14 Ann Ek <ann@example.com> ha scritto:', 'Ann Ek'],
    ['Op di 3 nov 2026 om 10:14 schreef Ann Ek <ann@example.com>:', 'Ann Ek'],
    ['Op 3-11-2026 schreef Ann Ek het volgende:', 'Ann Ek'],
    ['Den tis 3 nov. 2026 kl 10:14 skrev Ann Ek <ann@example.com>:', 'Ann Ek'],
    ['Em ter., 3 de nov. de 2026 às 10:14, Ann Ek <ann@example.com> escreveu:', 'Ann Ek'],
  ] as const) {
    it(`reads ${JSON.stringify(line)}`, () => assert.equal(writer(line), name));
  }

  for (const line of [
    'On Monday your colleague wrote:',
    'On 3 November your colleague wrote:',
    'On 3 November 2026 your colleague wrote:',
    'On reflection, this is what I wrote:',
    'On Monday Ann wrote:\nCome on Friday.',
    'On 3 Nov 2026 at 10:14, Ann Ek wrote to me.',
    'On 3 Nov 2026 I got your invitation.\nThis is what it said:',
    'As your advertisement said:',
    'This is what you wrote:',
    'Am I right that you wrote:',
    'My address is ann@example.com, as I wrote:',
    'Le soleil a écrit :',
    'wrote:',
  ]) {
    it(`takes ${JSON.stringify(line)} for a sentence`, () => assert.equal(writer(line), undefined));
  }
});

describe('announcesMessage', () => {
  for (const [line, kind] of [
    ['-----Original Message-----', 'original'],
    ['-----Ursprüngliche Nachricht-----', 'original'],
    ["-----Message d'origine-----", 'original'],
    ['-----Mensaje original-----', 'original'],
    ['**-----Original Message-----**', 'original'],
    ['---------- Forwarded message ---------', 'forwarded'],
    ['Begin forwarded message:', 'forwarded'],
    ['> Begin forwarded message:', 'forwarded'],
    ['---------------------- Forwarded by Ann Ek/Acme on 11/03/2026', 'forwarded'],
    ['---------- Weitergeleitete Nachricht ----------', 'forwarded'],
    ['Début du message réexpédié :', 'forwarded'],
    ['---------- Mensaje reenviado ---------', 'forwarded'],
  ] as const) {
    it(`reads ${JSON.stringify(line)}`, () => assert.equal(announcesMessage(line), kind));
  }

  for (const line of [
    'Forwarded message from Ann',
    'The original message was kind.',
    'Original messages',
    '---',
  ]) {
    it(`takes ${JSON.stringify(line)} for the writer's own`, () =>
      assert.equal(announcesMessage(line), undefined));
  }
});

describe('opensHeaders', () => {
  for (const [text, opens] of [
    ['From: Ann Ek <ann@example.com>\nSent: Monday\nTo: Kim\nSubject: x', true],
    ['**From:** Ann Ek\n**Sent:** Monday\n**To:** Kim', true],
    ['Von: Ann Ek\nGesendet: Montag\nAn: Kim <kim@example.com>\nBetreff: x', true],
    ['De : Ann Ek <ann@example.com>\nEnvoyé : lundi\nObjet : x', true],
    ['> From: Ann Ek\n> Date: Monday', true],
    ['From: Ann\n\nSubject: x\nTo: Kim', true],
    ['From: the bottom of my heart, thank you.', false],
    ['From: the bottom of my heart\nDear Ann,\nSubject: x', false],
    ['To: Kim\nSubject: x\nDate: Monday', false],
  ] as const) {
    const [line = ''] = text.split('\n');
    it(`${opens ? 'reads' : 'reads no headers in'} ${JSON.stringify(text)}`, () =>
      assert.equal(opensHeaders(line, below(text)), opens));
  }
});
