import assert from 'node:assert/strict';
import { article } from '../../src/letter/article.ts';
import { jobOf } from '../../src/letter/job.ts';

describe('article', () => {
  const names = {
    an: [
      'Accountant Specialist',
      'MBA role',
      'HR manager',
      'LPN',
      'RN position',
      'F&B manager',
      'FP&A analyst',
      'SEO specialist',
      'HVAC technician',
      'MLOps engineer',
      'IoT architect',
      'iOS developer',
      'X-ray technician',
      'NHS nurse',
      'honorary fellow',
      'hourly worker',
      'urban planner',
      'usher',
      'unimportant role',
      'onboarding lead',
      'Élevage hand',
      '8-hour shift',
      '18th-century historian',
      '"Ops" lead',
    ],
    a: [
      'UX designer',
      'UI designer',
      'QA engineer',
      'C++ developer',
      'DevOps engineer',
      'NASA engineer',
      'SaaS seller',
      'university lecturer',
      'union organiser',
      'user researcher',
      'utility worker',
      'urologist',
      'European buyer',
      'one-off role',
      'Ukrainian translator',
      'baker',
      'horse groom',
      '1st officer',
      '100-percent post',
      '110 kV technician',
      'position',
      '李小龙',
      '',
    ],
  } as const;
  for (const [expected, list] of Object.entries(names)) {
    for (const name of list) it(`${expected} ${name}`, () => assert.equal(article(name), expected));
  }
});

describe('jobOf', () => {
  for (const [role, company, the, a] of [
    ['Baker', 'Acme', 'the Baker position at Acme', 'a Baker position at Acme'],
    ['Baker', '', 'the Baker position', 'a Baker position'],
    ['', 'Acme', 'the position at Acme', 'a position at Acme'],
    ['', '', 'the position', 'a position'],
    ['the Baker role', 'Acme', 'the Baker role at Acme', 'a Baker role at Acme'],
    ['an Apprenticeship', '', 'the Apprenticeship', 'an Apprenticeship'],
    ['Position', 'Acme', 'the position at Acme', 'a position at Acme'],
    ['role of Baker', 'Acme', 'the role of Baker at Acme', 'a role of Baker at Acme'],
    ['your Baker role', '', 'your Baker role', 'your Baker role'],
    ['Baker at ACME', 'Acme', 'the Baker position at Acme', 'a Baker position at Acme'],
    ['Job Coach', '', 'the Job Coach position', 'a Job Coach position'],
    ['Theatre Nurse', '', 'the Theatre Nurse position', 'a Theatre Nurse position'],
  ] as const) {
    it(`${role || 'no role'}, ${company || 'no company'}`, () => {
      const job = jobOf(role, company);
      assert.deepEqual([job.the, job.a], [the, a]);
      assert.equal(job.forThe, role || company ? ` for ${the}` : '');
    });
  }
});
