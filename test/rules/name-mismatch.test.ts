import { rule } from '../../src/rules/name-mismatch.ts';
import { testRule } from '../support/rule-tester.ts';
import { onRolesAndCompanies } from './name-mismatch-cases.ts';
import { letter, to, wrote } from './name-mismatch-letters.ts';

describe('name-mismatch', () => {
  testRule(
    rule,
    {
      // On people.
      accepts: [
        letter({ head: to('Ann Bell <ann@example.com>') }),
        letter({ head: to('Ann'), greeting: 'Ann,' }),
        letter({ head: to('Annabel Lee <a.lee@example.com>'), greeting: 'Hi Ann,' }),
        letter({ head: to('Elizabeth Marsh <em@example.com>'), greeting: 'Hi Liz,' }),
        letter({ head: to('"Marsh, Beth" <em@example.com>'), greeting: 'Dear Ms. Marsh,' }),
        letter({ head: to('E. Marsh <em@example.com>'), greeting: 'Dear Edith,' }),
        letter({ head: to('Jürgen Groß <jg@example.com>'), greeting: 'Dear Juergen,' }),
        letter({ head: to('careers@example.com') }),
        letter({ head: to('Harbour Careers <careers@example.com>') }),
        letter({ head: to('Bo Ek <bo@example.com>, jobs@example.com') }),
        letter({ head: to('Bo Ek <bo@example.com>; Ann Bell <ann@example.com>') }),
        letter({ head: `${to('Bo Ek <bo@example.com>')}\nCc: Ann Bell <ann@example.com>` }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hi Ann and Bo,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Dear Hiring Team,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hello again,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Dear [Name],' }),
        letter({ head: to('ann.bell@example.com'), greeting: 'Dear Ms Bell,' }),
        letter({ head: to('talent.team@example.com') }),
        letter({ head: to('Bell, Ann <ab@example.com>'), greeting: 'Sehr geehrte Frau Bell,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hi Ann and the team,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Dear Yes,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Dear Acme Team,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Morning all,' }),
        letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hi April,' }),
        letter({ head: to('Hanako Yamada <hy@example.com>'), greeting: 'Dear 山田 花子,' }),
        letter({ head: to('Al Green <ag@example.com>'), greeting: 'Hi Al,' }),
        letter({ head: 'From: Katharina Weiß <kw@example.com>', name: 'i.A. Katharina Weiß' }),
        letter({ below: wrote('Ann Bell') }),
        letter({ greeting: 'Hi,', below: wrote('Bo Ek') }),
        letter({ greeting: 'Dear Ann,', below: wrote('Kim Larsen') }),
        letter({ below: wrote('Ann Bell', 'Dear Ms Larsen,') }),
        letter({ below: wrote('Ann Bell', 'Dear Ms Larsen,'), name: 'Kim' }),
        letter({ below: `${wrote('Ann Bell')}\n>> Dear Bo,` }),
        letter({ below: '-----Original Message-----\nFrom: Bell, Ann <ab@example.com>\nTo: Kim' }),
        letter({ head: to('Ek, Bo <bo@example.com>, Bell, Ann <ab@example.com>') }),
        letter({ head: 'From: Kim Larsen <kl@example.com>', name: 'K. Larsen' }),
        letter({ head: 'From: Kim Larsen <kl@example.com>', name: 'Kim Larsen-Moreau' }),
        letter({ head: 'From: Kim Larsen <kl@example.com>', name: 'Kim Moreau' }),
        letter({ head: 'From: Kim Larsen <kl@example.com>', name: 'KL' }),
        letter({ head: 'From: kimble77@example.com', name: 'Josefine' }),
        letter({ head: 'Subject: Interview with Bo Ek - Ann Bell' }),
        letter({ head: 'Subject: Interview - Kim Larsen-Lee' }),
        letter({ head: 'Subject: Interview - Kim A. Larsen' }),
        letter({ head: 'Subject: Interview - Kim', name: 'Kim Leigh' }),
        letter({ head: 'Subject: Interview - Kimberly Stevens', name: 'Kim Stevens' }),
        letter({ head: 'Subject: Interview - Sam Lee', name: 'Sam Lee' }),
        letter({ head: 'From: Sam Lee <sl@example.com>', name: 'Samuel Lee' }),
        letter({ head: 'Subject: Interview - Harbour Robotics' }),
        letter({ head: 'Subject: Interview Invitation for Baker - Kim Larsen' }),
      ],
      rejects: [
        {
          message: 'reader',
          before: letter({
            greeting: 'Dear «Ann»,',
            head: '---\nto: Bo Ek <bo@example.com>\nsubject: Friday\n---',
          }),
          after: letter({
            greeting: 'Dear Bo,',
            head: '---\nto: Bo Ek <bo@example.com>\nsubject: Friday\n---',
          }),
        },
        {
          message: 'readerBelow',
          before: letter({
            greeting: 'Dear «Ann»,',
            below: 'Am 03.11.2026 um 10:14 schrieb Bo Ek:\n> Hallo',
          }),
          after: letter({ greeting: 'Dear Bo,', below: 'Am 03.11.2026 um 10:14 schrieb Bo Ek:\n> Hallo' }),
        },
        {
          message: 'readerBelow',
          before: letter({
            greeting: 'Dear «Ann»,',
            below: 'On Tue, Nov 3, 2026 at 10:14 AM Bo Ek\n<bo@example.com> wrote:\n> Hello',
          }),
          after: letter({
            greeting: 'Dear Bo,',
            below: 'On Tue, Nov 3, 2026 at 10:14 AM Bo Ek\n<bo@example.com> wrote:\n> Hello',
          }),
        },
        {
          message: 'reader',
          before: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hi «Ann»!' }),
          after: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hi Bo!' }),
        },
        {
          message: 'reader',
          before: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Dear Ms «Bell»,' }),
          after: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Dear Bo Ek,' }),
        },
        {
          message: 'reader',
          before: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Estimada «Nicole»:' }),
          after: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Estimada Bo:' }),
        },
        {
          message: 'reader',
          before: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hello again, «Nicole» 🙂' }),
          after: letter({ head: to('Bo Ek <bo@example.com>'), greeting: 'Hello again, Bo 🙂' }),
        },
        {
          message: 'reader',
          before: letter({ head: to('nicole.braun@example.com'), greeting: 'Dear «Nichole Brown»,' }),
          after: letter({ head: to('nicole.braun@example.com'), greeting: 'Dear Nicole Braun,' }),
        },
        {
          message: 'reader',
          before: letter({ head: to('Nicole Braun <nb@example.com>'), greeting: 'Dear «Nicole Bruan»,' }),
          after: letter({ head: to('Nicole Braun <nb@example.com>'), greeting: 'Dear Nicole Braun,' }),
        },
        {
          message: 'readerBelow',
          before: letter({ greeting: 'Dear «Ann» and Cy,', below: wrote('Bo Ek') }),
          after: letter({ greeting: 'Dear Bo,', below: wrote('Bo Ek') }),
        },
        {
          message: 'readerBelow',
          before: letter({
            greeting: 'Hi «Ann»,',
            below: 'From: Bo Ek\nSent: Monday\n\nDear Kim, can you come?',
          }),
          after: letter({
            greeting: 'Hi Bo,',
            below: 'From: Bo Ek\nSent: Monday\n\nDear Kim, can you come?',
          }),
        },
        {
          message: 'writer',
          before: letter({
            head: 'From: Josef Hahn <jh@example.com>\nSubject: Friday',
            name: '«Kim Larsen»',
          }),
          after: letter({ head: 'From: Josef Hahn <jh@example.com>\nSubject: Friday', name: 'Josef Hahn' }),
        },
        {
          message: 'writerBelow',
          before: letter({ below: wrote('Ann Bell', 'Dear Mr Hahn,'), name: '«Kim Larsen»' }),
          after: letter({ below: wrote('Ann Bell', 'Dear Mr Hahn,'), name: 'Kim Hahn' }),
        },
        {
          message: 'subject',
          before: letter({ head: 'Subject: Interview Invitation for Baker - «John Doe»' }),
          after: letter({ head: 'Subject: Interview Invitation for Baker - Kim Larsen' }),
        },
        {
          message: 'subject',
          before: letter({ head: 'Subject: Interview Invitation for Baker - «Kim Larson»' }),
          after: letter({ head: 'Subject: Interview Invitation for Baker - Kim Larsen' }),
        },
        // Two family names that sound alike, and two that do not.
        ...[
          ['Sam Lee', 'Sam Leigh'],
          ['Ann Clarke', 'Ann Klark'],
          ['Jo Stephens', 'Jo Stevens'],
          ['Kai Meyer', 'Kai Maier'],
          ['Oluwaseun Reid', 'Oluwaseun Reed'],
          ['Kim Moreau', 'Kim Larsen'],
        ].map(([there = '', name = '']) => ({
          message: 'subject' as const,
          before: letter({ head: `Subject: Interview - «${there}»`, greeting: 'Dear Uma,', name }),
          after: letter({ head: `Subject: Interview - ${name}`, greeting: 'Dear Uma,', name }),
        })),
        {
          message: 'writer',
          before: letter({ head: 'From: Sam Lee <sl@example.com>\nSubject: Friday', name: '«Sam Leigh»' }),
          after: letter({ head: 'From: Sam Lee <sl@example.com>\nSubject: Friday', name: 'Sam Lee' }),
        },
        {
          message: 'reader',
          before: letter({ head: to('Ann Reid <ar@example.com>'), greeting: 'Dear «Ann Reed»,' }),
          after: letter({ head: to('Ann Reid <ar@example.com>'), greeting: 'Dear Ann Reid,' }),
        },
      ],
    },
    onRolesAndCompanies,
  );
});
