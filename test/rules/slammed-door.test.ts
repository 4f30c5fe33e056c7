import { rule } from '../../src/rules/slammed-door.ts';
import { testRule } from '../support/rule-tester.ts';

const ajar = 'Should my plans change, I will be in touch.';
/** An order not to write again says no, and that is said in its place. */
const noAndAjar = `I have decided not to take this further. ${ajar}`;

describe('slammed-door', () => {
  testRule(rule, {
    accepts: [
      // Taking an application back.
      'Please remove my application from consideration.',
      'Please remove me from the candidate pool for this role.',
      'Kindly take my name off your list of candidates for the position.',
      'Could you take me off your list for the Senior Gardener position?',
      'Please delete my CV and my details from your system once the process is over.',
      'I would like to remove myself from the running.',
      // Open doors.
      'Please don’t hesitate to contact me again.',
      'Don’t forget to write when you are in town again!',
      'If you do not contact me again, I will understand.',
      'I hope you don’t mind me writing again.',
      'I would never have come this far without you.',
      'I never want to lose touch with your team.',
      // Arrangements.
      'Please don’t call me again before Monday.',
      'Please do not contact my current employer.',
      'I can’t stop writing to you about this lovely town.',
      'Please take me off your mailing list.',
      'Please remove me from your talent pool.',
      'Could you take me off your job alerts?',
      'There is nothing to add but my thanks.',
      // Whoever says please leaves a list without slamming a door.
      'Please take me off your list, thank you.',
      'Kindly delete my number from your calling list.',
      'Would you remove me from your lists?',
      'Take me off your list please, and good luck with the search.',
    ],
    rejects: [
      { message: 'slammed', before: 'Please «don’t contact me again».', after: noAndAjar },
      { message: 'slammed', before: '«Do not ever email me again».', after: noAndAjar },
      { message: 'slammed', before: '«Stop messaging» me about jobs.', after: noAndAjar },
      {
        message: 'slammed',
        before: '«Take me off your list».',
        after: noAndAjar,
      },
      { message: 'slammed', before: '«Delete my details from your database».', after: noAndAjar },
      { message: 'slammed', before: 'You can «lose my number».', after: noAndAjar },
      // The no between the lines is said where it would be lost.
      {
        message: 'slammed',
        before: '«Stop sending me» your adverts, I am not urgent. Thank you and enjoy Sunday.',
        after: `I have decided not to take this further. ${ajar} Thank you and enjoy Sunday.`,
      },
      { message: 'slammed', before: 'I «don’t want to hear from you» or your firm again.', after: noAndAjar },
      {
        message: 'slammed',
        before: '«I will never apply to your company» again.',
        after: noAndAjar,
      },
      { message: 'slammed', before: '«You won’t hear from me again».', after: noAndAjar },
      { message: 'slammed', before: '«I have blocked your number».', after: noAndAjar },
      { message: 'slammed', before: '«There is nothing left to discuss».', after: ajar },
      {
        message: 'slammed',
        before: 'I have signed elsewhere, so «remove me from all your lists».',
        after: `I have signed elsewhere. ${ajar}`,
      },
      {
        message: 'slammed',
        before: 'Unfortunately I am not looking for work, and «do not contact me about other» roles.',
        after: `Unfortunately I am not looking for work. ${ajar}`,
      },
      {
        message: 'slammed',
        before: 'Please «do not contact me again», but thank you for the invitation.',
        after: `Thank you for getting in touch, but I have decided not to take this further. ${ajar}`,
      },
      {
        message: 'slammed',
        before: 'I would love to stay in touch, but please «stop calling me».',
        after: 'I would love to stay in touch.',
      },
      {
        message: 'slammed',
        before: 'I would love to stay in touch. Please «stop calling me».',
        after: 'I would love to stay in touch.',
      },
    ],
  });
});
