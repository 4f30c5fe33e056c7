import assert from 'node:assert/strict';
import { readInvitation } from '../../src/invitation/read.ts';

const message = (to: string, greeted: string) => `From: Orla Byrne <orla@tidewater.example>
To: ${to}
Subject: Interview for Baker
Date: Mon, 23 Nov 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear ${greeted},

We would love to invite you to an interview for the position of Baker at Tidewater Studio on Tuesday.

Kind regards,
Orla Byrne
Recruiter, Tidewater Studio
`;

describe('the full name of whom a message is to', () => {
  for (const [to, greeted, full] of [
    ['Priya Shah <priya@example.com>', 'Priya', 'Priya Shah'],
    ['"Shah, Priya" <priya@example.com>', 'Priya', 'Priya Shah'],
    ['Tom Lee <tom@example.com>, Priya Shah <priya@example.com>', 'Priya', 'Priya Shah'],
    ['Dr. Priya Shah <priya@example.com>', 'Ms Shah', 'Priya Shah'],
    ['Priya Shah <priya@example.com>', 'Priya Shah', undefined],
    ['Tom Lee <tom@example.com>', 'Priya', undefined],
    ['Hiring <jobs@example.com>', 'Priya', undefined],
    ['priya.shah@example.com', 'Priya', undefined],
  ] as const)
    it(`is ${full ?? 'not told'} for ${to}, greeted as ${greeted}`, async () => {
      assert.equal((await readInvitation(message(to, greeted))).candidateInFull, full);
    });
});
