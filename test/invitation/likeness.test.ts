import assert from 'node:assert/strict';
import { openMessage } from '../../src/invitation/read.ts';

const invitations = {
  corporate:
    'Dear Mr Adeyemi,\n\nThank you for your application for the position of Payroll Clerk at Marrow & Pine Ltd. We would like to invite you to an interview on Tuesday at 10:00.\n\nKind regards,\nHelen Marsh\nHR Manager',
  'from a start-up':
    'Hey Tilda! Loved your portfolio. We’re hiring a Motion Designer at Kitefish and I think you’d fit right in. Up for a quick call this week?\n\nJoss',
  'from an agency':
    'Hi Marek, I came across your profile on LinkedIn. My client is looking for a Warehouse Supervisor in Leeds. Would you be open to a chat?\n\nPriya Nair\nSenior Recruiter',
  terse: 'You are invited to interview for the role of Midwife at Elmgrove Hospital on 3 June at 9.30 am.',
  'that speaks of no hiring, with its sender':
    'From: Ana Sol <ana@brightmill.example>\nTo: Kim Lee <kim@example.com>\nSubject: Hello\n\nHello Kim,\n\nyour bread made my week. It is time to bring in a Head Baker (Sourdough). Could I buy you a coffee?\n\nAna',
  'with headers':
    'From: Ana Sol <ana@brightmill.example>\nTo: Kim Lee <kim@example.com>\nSubject: Interview: Baker\nDate: Mon, 2 Nov 2026 09:00:00 +0000\n\nHello Kim,\n\nare you free to speak about the Baker role on Thursday?\n\nAna',
};

const others = {
  nothing: '',
  'a shopping list': 'milk\neggs\nyour favourite bread',
  'an application':
    'Dear Ms Marsh,\n\nI am writing to apply for the position of Payroll Clerk at Marrow & Pine Ltd. Please find attached my CV. I would welcome an interview.\n\nYours sincerely,\nTunde Adeyemi',
  'a decline':
    'Dear Helen,\n\nThank you for inviting me to interview for the Payroll Clerk position at Marrow & Pine Ltd. I have decided to withdraw my application.\n\nBest regards,\nTunde Adeyemi',
  'a rejection':
    'Dear Mr Adeyemi,\n\nThank you for your interest in the Payroll Clerk position at Marrow & Pine Ltd. We regret to tell you that another candidate was chosen.\n\nHelen Marsh',
  'a template':
    'Dear {{name}},\n\nwe would like to invite you to an interview for the {{role}} position at {{company}}.',
  documentation:
    '# Widget\n\nA role at the centre of your build. Open positions are listed [here](https://widget.example).\n\n```sh\nnpm start\n```',
  'a newsletter without a name':
    'Ten tips for your next interview: be on time, be yourself, and ask questions.',
  'a private letter':
    'Dear Ola,\n\nyou left your umbrella at our house. Come by for tea on Sunday?\n\nLove,\nMarta',
  'a novel': `Hi Tilda, we’re hiring a Motion Designer at Kitefish. ${'And then it rained. '.repeat(1100)}`,
};

describe('readsLikeInvitation', () => {
  for (const [what, text] of Object.entries(invitations)) {
    it(`takes an invitation ${what}`, async () => assert.ok((await openMessage(text)).isInvitation));
  }

  for (const [what, text] of Object.entries(others)) {
    it(`leaves ${what}`, async () => assert.ok(!(await openMessage(text)).isInvitation));
  }
});
