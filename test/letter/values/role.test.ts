import assert from 'node:assert/strict';
import { jobOf } from '../../../src/letter/job.ts';
import { tidyCompany } from '../../../src/letter/values/company.ts';
import { tidyRole } from '../../../src/letter/values/role.ts';

/** What was typed, the subject's words for it, and what a sentence says. */
const roles: readonly (readonly [typed: string, inSubject: string, inSentence: string])[] = [
  ['Senior Engineer role (remote)', 'Senior Engineer role (remote)', 'the Senior Engineer role'],
  ['Software Engineer (m/f/d)', 'Software Engineer (m/f/d)', 'the Software Engineer position'],
  ['Software Engineer m/w/d', 'Software Engineer m/w/d', 'the Software Engineer position'],
  ['Analyst (all genders)', 'Analyst (all genders)', 'the Analyst position'],
  ['Analyst (Job ID 1)', 'Analyst (Job ID 1)', 'the Analyst position'],
  ['Analyst - Req. 4711', 'Analyst - Req. 4711', 'the Analyst position'],
  ['Analyst #12345', 'Analyst #12345', 'the Analyst position'],
  ['R-12345 Analyst', 'R-12345 Analyst', 'the Analyst position'],
  ['Analyst - Remote', 'Analyst - Remote', 'the Analyst position'],
  ['Nurse, 80%', 'Nurse, 80%', 'the Nurse position'],
  ['Data Engineer | Berlin', 'Data Engineer | Berlin', 'the Data Engineer position'],
  ['(Senior) Controller (m/f/d)', '(Senior) Controller (m/f/d)', 'the (Senior) Controller position'],
  ['Senior) Controller (m/f/d', 'Senior Controller', 'the Senior Controller position'],
  ['Founding Engineer ($220k–$260k, 1%+', 'Founding Engineer', 'the Founding Engineer position'],
  ['(remote', 'remote', 'the remote position'],
  ['Entwickler(in)', 'Entwickler(in)', 'the Entwickler(in) position'],
  [
    'A${TM_TEXT}$CLIPBOARD $5,000 {}',
    'A${TM_TEXT}$CLIPBOARD $5,000 {}',
    'the A${TM_TEXT}$CLIPBOARD $5,000 {} position',
  ],
  ['AI/ML Engineer', 'AI/ML Engineer', 'the AI/ML Engineer position'],
  ['Head of R&D', 'Head of R&D', 'the Head of R&D position'],
  ['position in Berlin', 'position in Berlin', 'the position in Berlin'],
  ['Position of Cook', 'Position of Cook', 'the position of Cook'],
  ['engineering positions', 'engineering positions', 'the engineering positions'],
  ['open roles on your team', 'open roles on your team', 'the open roles on your team'],
  ['open roles on our team', 'open roles on your team', 'the open roles on your team'],
  ['some engineering role', 'engineering role', 'the engineering role'],
  ['several roles', 'roles', 'the roles'],
  ['the senior engineers', 'the senior engineers', 'the senior engineer position'],
  ['Sales', 'Sales', 'the Sales position'],
  ['Head of Communications', 'Head of Communications', 'the Head of Communications position'],
  ['Director of Engineers', 'Director of Engineers', 'the Director of Engineers position'],
  [
    'Product Owner for our payments team',
    'Product Owner for your payments team',
    'the Product Owner position for your payments team',
  ],
  ['Engineer in Berlin', 'Engineer in Berlin', 'the Engineer position in Berlin'],
  ['Software Engineer @ Acme', 'Software Engineer at Acme', 'the Software Engineer position at Acme'],
  ['@ Engineer', 'Engineer', 'the Engineer position'],
  ['Role: Engineer', 'Engineer', 'the Engineer position'],
  ['Job title: Engineer', 'Engineer', 'the Engineer position'],
  ['Job', 'Job', 'the job'],
  ['Baker Role', 'Baker Role', 'the Baker role'],
  ['Baker position position', 'Baker position', 'the Baker position'],
  ['the the Baker', 'the Baker', 'the Baker position'],
  ['Graduate Fellowship', 'Graduate Fellowship', 'the Graduate Fellowship'],
  ['SENIOR DATA ENGINEER', 'Senior Data Engineer', 'the Senior Data Engineer position'],
  ['HEAD OF IT AND SAP', 'Head of IT and SAP', 'the Head of IT and SAP position'],
  ['HVAC TECHNICIAN', 'HVAC Technician', 'the HVAC Technician position'],
  ['NURSE', 'Nurse', 'the Nurse position'],
  ['QA', 'QA', 'the QA position'],
  ['senior data engineer', 'senior data engineer', 'the senior data engineer position'],
  ['your Baker role', 'your Baker role', 'your Baker role'],
  ['营业职位', '营业职位', 'the 营业职位'],
  ['ソフトウェアエンジニア', 'ソフトウェアエンジニア', 'the ソフトウェアエンジニア position'],
  ['n/a', '', 'the position'],
  ['???', '', 'the position'],
  ['(m/f/d)', '(m/f/d)', 'the position'],
];

describe('a role', () => {
  for (const [typed, inSubject, inSentence] of roles) {
    it(`${typed} is ${inSentence}`, () => {
      const role = tidyRole(typed);
      assert.equal(role, inSubject);
      assert.equal(jobOf(role, '').the, inSentence);
    });
  }

  for (const [role, company, the] of [
    ['Engineer @ Acme', 'Acme', 'the Engineer position at Acme'],
    ['Engineer at ACME (remote)', 'Acme', 'the Engineer position at Acme'],
    ['Acme Engineer', 'Acme', 'the Engineer position at Acme'],
    ['Engineer, Acme', 'Acme', 'the Engineer position at Acme'],
    ['Engineer at Bluefin', 'Acme', 'the Engineer position at Acme'],
    [
      'Engineer at the chocolate factory',
      'the chocolate factory',
      'the Engineer position at the chocolate factory',
    ],
    ['Role at Acme', 'Acme', 'the role at Acme'],
    ['Engineer', 'your team', 'the Engineer position on your team'],
    ['Data Acme', 'Acme', 'the Data Acme position at Acme'],
  ] as const) {
    it(`${role} with ${company} is ${the}`, () =>
      assert.equal(jobOf(tidyRole(role), tidyCompany(company)).the, the));
  }

  it('needs no "a" in the plural', () => {
    assert.equal(jobOf('open roles on your team', '').a, 'the open roles on your team');
    assert.equal(jobOf('engineering role', '').a, 'an engineering role');
  });
});
