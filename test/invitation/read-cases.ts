import type { Invitation } from '../../src/invitation/read.ts';

type Said = Partial<Omit<Invitation, 'proposedTimes'>> & { readonly times?: readonly string[] };

interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: Said;
}

const local = (...parts: [number, number, number, number, number]) => new Date(...parts);

/** Texts as people paste them, and what they say; fields that are left out are empty. */
export const cases: readonly Case[] = [
  { name: 'an empty text', text: '', says: {} },
  { name: 'white space', text: ' \n\t\n ', says: {} },
  { name: 'a text about something else', text: 'The bins are collected on the road side.', says: {} },
  {
    name: 'a letter',
    text: `Dear Ms Olsen-Njie,

Thank you for applying. We would like to interview you for the Ceramics Conservator position at Havn Museum.

Kind regards,
Bjørn Strand
Head of Collections
Havn Museum`,
    says: {
      recruiterName: 'Bjørn Strand',
      recruiterTitle: 'Head of Collections',
      company: 'Havn Museum',
      role: 'Ceramics Conservator',
      candidateName: 'Olsen-Njie',
    },
  },
  {
    name: 'a greeting that no space follows',
    text: 'Hi Ben,please come in for a chat about the Baker position.',
    says: { candidateName: 'Ben', role: 'Baker' },
  },
  {
    name: 'a company that only a heading names',
    text: 'Greetings from Havn Museum!\n\nPlease come in for a chat about the Baker position.',
    says: { company: 'Havn Museum', role: 'Baker' },
  },
  {
    name: 'a letter with header lines',
    text: `From: Ada Quist <ada@quist.example>
To: Per Moe <per@moe.example>
Date: Mon, 2 Nov 2026 09:12:00 +0100
Subject: Interview: Stone Mason

Hello,

We would like to talk to you about the Stone Mason job. Is Friday at 10:00 fine?

Ada Quist
Quist & Daughters`,
    says: {
      recruiterName: 'Ada Quist',
      company: 'Quist & Daughters',
      role: 'Stone Mason',
      candidateName: 'Per Moe',
      times: ['Friday at 10:00'],
      receivedAt: new Date('2026-11-02T08:12:00Z'),
      replyTo: 'ada@quist.example',
      subject: 'Interview: Stone Mason',
    },
  },
  {
    name: 'header lines in Markdown',
    text: `**From:** Ada Quist <ada@quist.example>
**Subject:** Stone Mason

Hi Per,

Our **Stone Mason** role is open. Interested?`,
    says: {
      recruiterName: 'Ada Quist',
      role: 'Stone Mason',
      candidateName: 'Per',
      replyTo: 'ada@quist.example',
      subject: 'Stone Mason',
    },
  },
  {
    name: 'header lines as Outlook shows them, on the machine’s own clock',
    text: `Von: Jana Feld <jana@feldbau.example>
Gesendet: Montag, 2. November 2026 14:05
An: Tim Rot <tim@rot.example>
Betreff: Stelle als Polier

Hallo Tim,

are you free on Thursday?`,
    says: {
      recruiterName: 'Jana Feld',
      candidateName: 'Tim',
      candidateInFull: 'Tim Rot',
      times: ['Thursday'],
      receivedAt: local(2026, 10, 2, 14, 5),
      replyTo: 'jana@feldbau.example',
      subject: 'Stelle als Polier',
    },
  },
  {
    name: 'a sender as web mail shows it',
    text: `Lou Baptiste <lou@tramway.example>
3 Nov 2026, 10:00
to me

Hi Kit, we need a Tram Driver. Interested?`,
    says: {
      recruiterName: 'Lou Baptiste',
      role: 'Tram Driver',
      candidateName: 'Kit',
      receivedAt: local(2026, 10, 3, 10, 0),
      replyTo: 'lou@tramway.example',
    },
  },
  {
    name: 'a forwarded message: who forwards is nobody in it',
    text: `FYI, for you?

---------- Forwarded message ---------
From: Nell Ash <nell@ashworks.example>
Date: Tue, 3 Nov 2026 at 10:14
Subject: Glazier wanted
To: Max <max@home.example>

Hi Ola, we are hiring a Glazier at Ashworks. Are you around on Monday?

Cheers,
Nell`,
    says: {
      recruiterName: 'Nell Ash',
      company: 'Ashworks',
      role: 'Glazier',
      candidateName: 'Ola',
      times: ['Monday'],
      receivedAt: local(2026, 10, 3, 10, 14),
      replyTo: 'nell@ashworks.example',
      subject: 'Glazier wanted',
    },
  },
  {
    name: 'a reply above the mail it quotes: only the newest counts',
    text: `Dear Rosa,

Then let us say Wednesday 11 November at 15:00. You will meet the workshop as well.

Best wishes,
Piet de Graaf
Workshop Manager

On Mon, 2 Nov 2026 at 20:31, Rosa Lind <rosa@lind.example> wrote:
> I could come on Tuesday 10 November.
> Rosa`,
    says: {
      recruiterName: 'Piet de Graaf',
      recruiterTitle: 'Workshop Manager',
      candidateName: 'Rosa',
      times: ['Wednesday 11 November at 15:00'],
    },
  },
  {
    name: 'a text of which all is quoted',
    text: `> Hi Sam,
>
> we are looking for a Beekeeper at Honeyfield Farm.
>
> Thanks,
> Uma`,
    says: { recruiterName: 'Uma', company: 'Honeyfield Farm', role: 'Beekeeper', candidateName: 'Sam' },
  },
  {
    name: 'a chat',
    text: `hi noa! ivo from tegel here. we need a tiler, could you talk on friday at 4pm?`,
    says: {
      recruiterName: 'ivo',
      company: 'tegel',
      role: 'tiler',
      candidateName: 'noa',
      times: ['friday at 4pm'],
    },
  },
  {
    name: 'an agency with a client',
    text: `Dear Mr Ito,

On behalf of our client, Blue Harbour Shipping Ltd., we are looking for a Port Captain.

Regards,
Vera Stone
Senior Consultant
Stone Maritime Recruitment`,
    says: {
      recruiterName: 'Vera Stone',
      recruiterTitle: 'Senior Consultant',
      company: 'Blue Harbour Shipping Ltd.',
      role: 'Port Captain',
      candidateName: 'Ito',
    },
  },
  {
    name: 'an agency that keeps its client to itself',
    text: `Dear Mr Ito,

My client is looking for a Port Captain.

Regards,
Vera Stone
Stone Maritime Recruitment`,
    says: { recruiterName: 'Vera Stone', role: 'Port Captain', candidateName: 'Ito' },
  },
  {
    name: 'the company that writes where another stands beside it',
    text: `Hi Eva,

your work at Norfolk Organs is lovely. We at Pfeifenwerk GmbH have an opening for an Organ Builder.`,
    says: { company: 'Pfeifenwerk GmbH', role: 'Organ Builder', candidateName: 'Eva' },
  },
  {
    name: 'an invitation of an office',
    text: `Dear Applicant,

You are invited to interview for the Lock Keeper post.

Yours faithfully,
Human Resources Department
Canal Trust`,
    says: { company: 'Canal Trust', role: 'Lock Keeper' },
  },
  {
    name: 'a contact beside a company’s signature',
    text: `Dear Ravi Menon,

Your interview for Tea Taster:
• Date: 9 December 2026
• Time: 11:00 AM
• Contact: Leela Pillai (HR Executive)

Regards,
Nilgiri Estates Pvt. Ltd.`,
    says: {
      recruiterName: 'Leela Pillai',
      recruiterTitle: 'HR Executive',
      company: 'Nilgiri Estates Pvt. Ltd.',
      role: 'Tea Taster',
      candidateName: 'Ravi Menon',
      times: ['9 December 2026', '11:00 AM'],
    },
  },
  {
    name: 'the fuller of two names, and a name in two scripts',
    text: `Hi Li,

I'm Mei Tan, a recruiter at Lotus Clinic. We need a Radiographer.

Thanks,
Mei`,
    says: {
      recruiterName: 'Mei Tan',
      recruiterTitle: 'recruiter',
      company: 'Lotus Clinic',
      role: 'Radiographer',
      candidateName: 'Li',
    },
  },
  {
    name: 'an address in the signature, and none that nobody reads',
    text: `From: Jobs <no-reply@mill.example>
Subject: Interview

Hi Ben,

please come in for a chat.

Kind regards,
Fay Moss
fay.moss@mill.example`,
    says: {
      recruiterName: 'Fay Moss',
      candidateName: 'Ben',
      replyTo: 'fay.moss@mill.example',
      subject: 'Interview',
    },
  },
  {
    name: 'CRLF and a byte-order mark',
    text: '\ufeffSubject: Interview for Weaver\r\n\r\nDear Ann,\r\n\r\nplease come on Monday at 9:00.\r\n\r\nBest,\r\nTove\r\n',
    says: {
      recruiterName: 'Tove',
      role: 'Weaver',
      candidateName: 'Ann',
      times: ['Monday at 9:00'],
      subject: 'Interview for Weaver',
    },
  },
];
