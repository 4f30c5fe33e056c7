import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import type { Sentence } from '../../src/draft/draft.ts';
import { splitPoints } from '../../src/repair/split-points.ts';

function sentenceOf(text: string): Sentence {
  const sentence = new DraftReader().read(text).blocks[0]?.block.sentences[0];
  assert.ok(sentence && sentence.end === text.length, 'one sentence');
  return sentence;
}

/** The sentence, split at all points; `|` marks where a new sentence begins. */
function split(text: string): string {
  let result = '';
  let at = 0;
  for (const { replacement } of splitPoints(sentenceOf(text))) {
    const { span } = replacement;
    result += text.slice(at, span.start) + replacement.text.replace(/\s/u, (space) => `${space}| `);
    at = span.end;
  }
  return result + text.slice(at);
}

const cases: readonly (readonly [whole: string, parts: string])[] = [
  // And: it goes, and what follows begins with a capital letter.
  [
    'Thank you for the kind invitation, and I wish you well.',
    'Thank you for the kind invitation. | I wish you well.',
  ],
  ['I liked our talk a lot, and we both laughed a lot.', 'I liked our talk a lot. | We both laughed a lot.'],
  ['I liked our talk a lot, and it was too short.', 'I liked our talk a lot. | It was too short.'],
  ['I liked our talk a lot, and they were all kind.', 'I liked our talk a lot. | They were all kind.'],
  ['I liked our talk a lot, and your team was kind.', 'I liked our talk a lot. | Your team was kind.'],
  ['I must withdraw my name, and thank you once again.', 'I must withdraw my name. | Thank you once again.'],
  [
    'I must withdraw my name, and please greet Ann for me.',
    'I must withdraw my name. | Please greet Ann for me.',
  ],
  [
    'We talked it over at home, and in the end I stayed.',
    'We talked it over at home. | In the end I stayed.',
  ],
  [
    'We talked it over at home, and after much thought, I stayed.',
    'We talked it over at home. | After much thought, I stayed.',
  ],
  ['We talked it over at home, and so I will stay.', 'We talked it over at home. | So I will stay.'],
  [
    'We talked it over at home, and sadly I cannot come.',
    'We talked it over at home. | Sadly I cannot come.',
  ],
  // But and so: they may begin a sentence.
  [
    'Your offer is a good one, but I have to stay here.',
    'Your offer is a good one. | However, I have to stay here.',
  ],
  [
    'Your offer is a good one, but my family is settled here.',
    'Your offer is a good one. | However, my family is settled here.',
  ],
  [
    'Your offer is a good one, but in the end I will stay.',
    'Your offer is a good one. | But in the end I will stay.',
  ],
  [
    'I will not be able to come, but thank you for asking.',
    'I will not be able to come. | But thank you for asking.',
  ],
  [
    'I signed with another team, so I have to withdraw.',
    'I signed with another team. | So I have to withdraw.',
  ],
  [
    'I signed with another team, so the timing is bad.',
    'I signed with another team. | So the timing is bad.',
  ],
  [
    'I signed with another team, so this long process is over.',
    'I signed with another team. | So this long process is over.',
  ],
  [
    'I signed with another team, so I can no longer come.',
    'I signed with another team. | So I can no longer come.',
  ],
  ['The role is a good one, yet I feel at home here.', 'The role is a good one. | Yet I feel at home here.'],
  // Without a comma, where there is no doubt.
  ['The role is a good one but I am happy here.', 'The role is a good one. | However, I am happy here.'],
  [
    'I have signed with another team so I must withdraw now.',
    'I have signed with another team. | So I must withdraw now.',
  ],
  // Semicolons, dashes.
  ['I enjoyed our talk a lot; I wish you well.', 'I enjoyed our talk a lot. | I wish you well.'],
  ['I enjoyed our talk a lot; however, I will stay.', 'I enjoyed our talk a lot. | However, I will stay.'],
  [
    'I enjoyed our talk a lot; the role is a good one.',
    'I enjoyed our talk a lot. | The role is a good one.',
  ],
  [
    'I enjoyed our talk a lot; but I will stay here.',
    'I enjoyed our talk a lot. | However, I will stay here.',
  ],
  ['I enjoyed our talk a lot – it was great fun.', 'I enjoyed our talk a lot. | It was great fun.'],
  ['I enjoyed our talk a lot—it was great fun.', 'I enjoyed our talk a lot. | It was great fun.'],
  ['I enjoyed our talk a lot - so I am sorry now.', 'I enjoyed our talk a lot. | So I am sorry now.'],
  ['I enjoyed our talk a lot -- thank you for that.', 'I enjoyed our talk a lot. | Thank you for that.'],
  // A subordinate clause, once its main clause has begun.
  [
    'When I applied in May, I was curious, but I have settled in.',
    'When I applied in May, I was curious. | However, I have settled in.',
  ],
  [
    'I write today because I have an offer, so I will withdraw now.',
    'I write today because I have an offer. | So I will withdraw now.',
  ],
  [
    'After careful consideration, I will stay here, and I wish you well.',
    'After careful consideration, I will stay here. | I wish you well.',
  ],
  // Several, with the marks that belong to the words before, and a wrapped line.
  [
    'I liked the role of “Lead”, but I have an offer, so I will stay here.',
    'I liked the role of “Lead”. | However, I have an offer. | So I will stay here.',
  ],
  ['I am free at 9 p.m., but I cannot come in.', 'I am free at 9 p.m. | However, I cannot come in.'],
  ['I write a lot of C++, but I am new to it.', 'I write a lot of C++. | However, I am new to it.'],
  // A question is cut before what asks.
  [
    'I have to withdraw my name, but could we stay in touch?',
    'I have to withdraw my name. | But could we stay in touch?',
  ],
  ['I have to withdraw my name – would you tell Ann?', 'I have to withdraw my name. | Would you tell Ann?'],
];

/** Sentences that can't be cut without harm. */
const whole: readonly string[] = [
  // What follows is no sentence.
  'I got an offer from a team in Leeds, which I have accepted.',
  'I got an offer from a team in Leeds, and accepted it.',
  'I loved the office in Leeds, the tea, and the team that is yours.',
  'I loved the office in Leeds, and the time you have taken.',
  'I loved the office in Leeds, and the way things are done there.',
  'I know that you are busy, and that we are late.',
  'I am sorry about my answer, but not about the reason.',
  'I stay with my team, because I have two children here.',
  'I have a small request, though it is a bold one.',
  // A purpose.
  'Please name another day or two, so I can look at trains.',
  'Please name another day or two, so that we are sure.',
  'Please name another day or two, so the team can plan.',
  // Nothing but a comma.
  'It was a good talk, I liked it a lot.',
  // What goes before is no sentence.
  'Not this time round, but I wish you well.',
  'My wife and my son, and I have a cat.',
  'To my great and lasting regret, and I mean it, no.',
  'Yes, but I will be late for it.',
  // It leans on what comes later, or reaches over what follows.
  'If I had known of it, and I had the time, I would come.',
  'I would have come to you if I could, and I had the time.',
  'I think that if it rained, and I had no coat, I would stay.',
  'Either I have misread your long letter, or you err, and I am sorry.',
  'I not only liked the office very much, but I envied you.',
  // Within brackets, quotations and dashes.
  'I liked the office (it was old, but I like that) and the tea.',
  'He said to me “it was old, but I like that” and smiled.',
  'He said to me "it was old, but I like that" and smiled.',
  'The team – it was small, and I liked that – was kind.',
  'The team in Leeds – I met them in May – was kind.',
  // A question as a whole.
  'Could we talk for a minute, and I will tell you more?',
  // Words that belong together.
  'They think so I will go along with it.',
  'My wife and son and I have moved to Leeds.',
];

describe('splitPoints', () => {
  for (const [text, parts] of cases) {
    it(`splits ${JSON.stringify(text)}`, () => assert.equal(split(text), parts));
  }
  for (const text of whole) {
    it(`leaves ${JSON.stringify(text)} whole`, () => assert.equal(split(text), text));
  }

  it('keeps the line ends', () => {
    assert.equal(
      split('Thank you for the kind invitation,\n and I wish you well.'),
      'Thank you for the kind invitation.\n|  I wish you well.',
    );
  });
});
