import { letter, to } from './name-mismatch-letters.ts';

/** Letters that name roles and companies. */
export const onRolesAndCompanies = {
  accepts: [
    letter({ head: 'Subject: Senior Baker position', text: 'I liked the Baker role.' }),
    letter({ head: 'Subject: Your Software Engineer role', text: 'I liked the SWE position.' }),
    letter({ head: 'Subject: Account Executive role', text: 'I liked the Sales position.' }),
    letter({ head: 'Subject: Baker position', text: 'I have accepted the Florist position at Acme.' }),
    letter({ head: 'Subject: Baker position', text: 'My role as Head Florist at Acme keeps me busy.' }),
    letter({
      head: 'Subject: Baker position',
      text: 'I liked both the Baker role and the Florist role.',
    }),
    letter({
      head: 'Subject: Software Engineer position',
      text: 'I liked the Senior Software Developer role.',
    }),
    letter({
      head: 'Subject: Marketing Manager role',
      text: 'I liked the Senior Marketing Manager role.',
    }),
    letter({ head: 'Subject: Marketing Manager role', text: 'I liked the Marketing Lead position.' }),
    letter({ head: 'Subject: Sales Representative role', text: 'I liked the Sales Rep position.' }),
    letter({ head: 'Subject: Sous Chef position', text: 'I liked the Chef role.' }),
    letter({ head: 'Subject: Staff Nurse post', text: 'I liked the Registered Nurse post.' }),
    letter({
      head: 'Subject: Marketing Manager role',
      text: 'I was promoted to the Marketing Director role at home.',
    }),
    letter({
      head: 'Subject: Marketing Manager role',
      text: 'I will be taking on the Marketing Director role in May.',
    }),
    letter({
      head: 'Subject: Marketing Manager role',
      text: 'Thank the Marketing Director for me.',
    }),
    letter({
      head: 'Subject: Baker position at Acme',
      text: 'The interview at Kings Cross Station is far.',
    }),
    letter({
      head: 'Subject: Baker position at Acme',
      text: 'I had the interview at Acme’s Leeds office.',
    }),
    letter({ head: 'Subject: Baker position at Acme', text: 'I had an interview at Globex last week.' }),
    letter({ head: 'Subject: Baker position at Acme', text: 'I liked the interview with Priya Shah.' }),
    letter({
      head: 'Subject: Baker position at Acme',
      text: 'I must cancel the interview at Noon on Monday.',
    }),
    letter({
      head: 'Subject: Baker position at Acme',
      text: 'I must cancel the interview at London office.',
    }),
    letter({ head: 'Subject: Application for Interview', text: 'I liked the Florist role.' }),
    letter({ head: 'Subject: Baker position at Acme', text: 'I wish everyone at Acme Foods well.' }),
    letter({
      head: 'Subject: Baker position at IBM',
      text: 'I wish everyone at Irish Bakers & Millers well.',
    }),
    letter({
      text: 'Thanks for reaching out about the Baker role at Acme. I wish everyone at Globex well.',
    }),
    letter({ text: 'I liked the position at Acme. A friend of mine loves the team at Globex.' }),
    letter({ head: to('ann@gmail.com'), text: 'I wish everyone at Globex well.' }),
    letter({ head: to('ann@globex.io'), text: 'I wish everyone at Globex Corp. well.' }),
    letter({ head: to('ann@jobs.globex.com'), text: 'I wish everyone at Globex well.' }),
    letter({ head: to('ann@nyt.com'), text: 'I wish everyone at the New York Times well.' }),
    letter({ head: to('ann@bahn.de'), text: 'I wish everyone at Deutsche Bahn well.' }),
    letter({ head: to('ann@globex.greenhouse.io'), text: 'I wish everyone at Acme well.' }),
    letter({ head: to('ann@initech.com'), text: 'I wish everyone in your team well.' }),
  ],
  rejects: [
    {
      message: 'role',
      before: letter({ head: 'Subject: Baker position', text: 'I liked the «Florist» role.' }),
      after: letter({ head: 'Subject: Baker position', text: 'I liked the Baker role.' }),
    },
    {
      message: 'role',
      before: letter({
        head: 'Subject: «Baker» position',
        text: 'I liked the Florist role. The position of Florist is a good one.',
      }),
      after: letter({
        head: 'Subject: Florist position',
        text: 'I liked the Florist role. The position of Florist is a good one.',
      }),
    },
    {
      message: 'company',
      before: letter({ head: 'Subject: Application at Acme', text: 'I liked the role at «Globex».' }),
      after: letter({ head: 'Subject: Application at Acme', text: 'I liked the role at Acme.' }),
    },
    {
      message: 'company',
      before: letter({ text: 'I liked the role at Acme. I wish everyone at «Globex» well.' }),
      after: letter({ text: 'I liked the role at Acme. I wish everyone at Acme well.' }),
    },
    ...[
      ['Thank you for the position at Bluefin. I must cancel the interview at «Redfin».', 'Bluefin'],
      ['I liked the role at Acme. I will not come to my interview at «Globex» on Monday.', 'Acme'],
      ['I liked the role at Acme. I will not interview at «Globex».', 'Acme'],
    ].map(([text = '', right = '']) => ({
      message: 'company' as const,
      before: letter({ text }),
      after: letter({ text: text.replace(/«.*?»/u, right) }),
    })),
    ...[
      ['Marketing Manager', 'Marketing Director'],
      ['Senior Marketing Manager', 'Marketing Director'],
      ['Data Engineer', 'Data Analyst'],
      ['Legal Assistant', 'Legal Secretary'],
    ].map(([role = '', other = '']) => ({
      message: 'role' as const,
      before: letter({ head: `Subject: ${role} position`, text: `I liked the «${other}» role.` }),
      after: letter({ head: `Subject: ${role} position`, text: `I liked the ${role} role.` }),
    })),
    {
      message: 'role',
      before: letter({
        head: 'Subject: Baker position',
        text: 'Thank you for the interview for «Florist».',
      }),
      after: letter({ head: 'Subject: Baker position', text: 'Thank you for the interview for Baker.' }),
    },
    {
      message: 'address',
      before: letter({ head: to('ann@initech.com'), text: 'I wish everyone at «Globex» well.' }),
    },
  ],
} as const;
