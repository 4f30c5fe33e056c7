import assert from 'node:assert/strict';
import { candidatesOf } from '../../src/invitation/fields/company/candidates.ts';
import { prepare } from '../../src/invitation/read-fields.ts';
import { openMessage } from '../../src/invitation/read.ts';

async function candidates(
  text: string,
): Promise<readonly { value: string; features: ReadonlySet<string> }[]> {
  const { message } = await openMessage(text);
  const { evidence, known } = prepare(message);
  return candidatesOf(evidence, known).candidates;
}

/** A text with a name that can be the employer's. */
const names: readonly (readonly [text: string, name: string])[] = [
  ["Hi Ann,\n\nCome to Ashgrove Girls' School on Monday.", "Ashgrove Girls' School"],
  [
    'Dear Ann\n\nCome on Monday.\n\nYours truly\nBo Lund\nMOORCROFT, DUDE & TENNANT',
    'MOORCROFT, DUDE & TENNANT',
  ],
  ['Employer .....: Opal Freight\nVacancy ......: Cook', 'Opal Freight'],
  ['Subject: [Quorvexa] Next steps\n\nHi Ann,\n\nCome on Monday.', 'Quorvexa'],
  ['SMS\n\nHAREWELL HOTEL: Dear Ann, your interview is on Monday.', 'HAREWELL HOTEL'],
  ['Marsh & Reed            12 Quay Street\n\nDear Ann,\n\nCome on Monday.', 'Marsh & Reed'],
  ['Hi Ann,\n\nCome on Monday.\n\nBo Lund\nRecruiter @Quorvexa Games', 'Quorvexa Games'],
  ['Hi Ann,\n\nCome on Monday.\n\nEwa Lis\nHR Specialist\nZETA3 Sp. z o.o.', 'ZETA3'],
  [
    'From: Bo Lund (Harewell Library)\nTo: Ann\nSubject: Monday\n\nHi Ann,\n\nCome on Monday.',
    'Harewell Library',
  ],
  ["Hi Ann,\n\nWe at Ca' Lumina would like to meet you.", "Ca' Lumina"],
  ['Hi Ann,\n\nWe at loopkettle deliver soup.', 'loopkettle'],
  ['Hi Ann,\n\nBo here, co-founder of loopkettle. Come on Monday.', 'loopkettle'],
];

/** A text with words that no employer is called. */
const others: readonly (readonly [text: string, words: string])[] = [
  ['Hi Ann,\n\nMonday it is.\n\nBo Lund\nhe/they', 'he/they'],
  ['Hi Ann,\n\nPick one: 9:30 AM GMT or 15h20.', '9:30 AM GMT'],
  ['When\nTue 2 June 2026 5pm\nDear Ann, come.', '2026 5pm'],
  ['Dear Ann,\n\nCome on Tues 22 July.', 'Tues 22'],
  ['16:00 Israel Daylight Time\nDear Ann, come.', 'Israel Daylight'],
  ['Hi Ann,\n\nI am Director of Kilima Secondary. Come to Kilima Secondary.', 'Director of Kilima Secondary'],
  ['Hi Ann,\n\nThe Good Ferment needs a cook.\n\nBo\ngoodferment.example', 'goodferment.example'],
  ['Hi Ann,\n\nI am head of people here.', 'people'],
];

/** A text, a name in it, and what is true of it. */
const traits: readonly (readonly [text: string, name: string, feature: string])[] = [
  ['Hi Ann,\n\nDo you still work at Star Nails? Come to us.', 'Star Nails', 'elsewhere _'],
  ['Hi Ann,\n\nMy niece, who was with you at Star Nails, told me.', 'Star Nails', 'elsewhere _'],
  ['Hi Ann,\n\nSimeon Adler heard you speak. Mr. Adler will call.', 'Simeon Adler', 'titled'],
  ['Hi Ann,\n\nCome.\n\nBo Lund\nRecruiter at Acme Foods', 'Acme Foods', "writer's firm"],
  ['Hi Ann,\n\nCome.\n\nPowered by Slotsy', 'Slotsy', 'program in footer'],
  ['Hi Ann,\n\nI am your contact at Acme Foods here.', 'Acme Foods', 'word at _ here'],
  ['Hi Ann,\n\nBo will call from Acme Foods.', 'Acme Foods', 'words call from _'],
  ['SMS\n\nHAREWELL HOTEL: Dear Ann, come on Monday.', 'HAREWELL HOTEL', 'heading'],
  ['Where: Glasshouse 2, Acme HQ\nDear Ann, come.', 'Glasshouse 2', 'number last'],
  ['Hi Ann,\n\nCome.\n\nBo Lund\nMade with Mailbloom', 'Made with Mailbloom', 'action first'],
];

describe('what can be the employer', () => {
  for (const [text, name] of names)
    it(`has ${name}`, async () => {
      const values = (await candidates(text)).map(({ value }) => value);
      assert.ok(values.includes(name), values.join('; '));
    });
  for (const [text, words] of others)
    it(`lacks ${words}`, async () => {
      const values = (await candidates(text)).map(({ value }) => value);
      assert.ok(!values.includes(words), values.join('; '));
    });
  for (const [text, name, feature] of traits)
    it(`knows of ${name}: ${feature}`, async () => {
      const found = (await candidates(text)).find(({ value }) => value === name);
      assert.ok(found?.features.has(feature), [...(found?.features ?? [])].join('; '));
    });
});
