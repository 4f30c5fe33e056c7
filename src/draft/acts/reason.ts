import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type SentenceAct } from './act.ts';
import { grounds, noGrounds } from './grounds.ts';

/** Why: however general. */
export const reason: SentenceAct = {
  phrases: new SentencePhrases(
    [
      ...grounds,
      'because|since|due|owing',
      "as i|i'm|i've|my|we|it|the|this",
      'align|aligned|aligns|aligning|fit|fits|fitting|match|matches|suit|suits|suited|closer|better ..5 goals|goal|career|skills|plans|interests|path|needs|direction|want|life|looking|family|background|strengths|experience|focus|situation|aims|hopes|circumstances',
      'reasons|circumstances|relocation|relocating|commute|timing|schedule|scheduling|commitments|priorities|distance',
      'personal|family|health|private reason|reasons|matters|situation|grounds|matter',
      'over|about|of|for|on the|my|your ..1 salary|pay|distance|location|commute|hours|travel|health|family',
      'for|that|this|which ..1 reason|why',
      "so|therefore|hence i|i'm|i'll|i've|i'd|we|it's|my|the|no ..6 withdraw|withdrawing|decline|declining|pass|passing|out|no|cancel|cancelling|canceling|drop|pull|pulling|step|leave|stop|stay|staying|can't|cannot|won't|not|unable|end",
      'conflict|clash|clashes|overlap|prior|elsewhere',
      'change|changes|changed ..3 plans|direction|mind|situation|careers|priorities|circumstances',
      'going|gone|went ..3 another|different|other ..2 direction|way|offer|company',
      'return|returning|going|go|enrol|enroll|start|starting|begin ..2 school|university|college|studies|studying|course|degree',
      'promotion|promoted|promote|counter-offer|counteroffer|contract|freelance|freelancing|self-employed',
      "it's|is|isn't|not ..5 what|where|kind|sort|type ..3 looking|after|want|wanted|need|hoping|hoped|see|seek|had",
      'looking|hoping|want|aiming|wish|prefer ..2 for|something|a ..4 remote|senior|junior|technical|different|hybrid|part-time|full-time|hands-on|closer',
      "@not|isn't ..4 looking|searching|considering|exploring|seeking|relocate|relocating|commute|commuting|travel|actively|open|available",
      'forces|forced|obliges|obliged|compels|compelled|requires|prevents|stops|keeps ..1 me|us|my ..1 to|from|at|away|in',
      'emergency|bereavement|funeral|illness|accident|injury',
      "something|something's|things|family has|have|came|come ..1 up|come ..2 home|family",
      '^ reason|reasons|because',
      'reason|reasons is|are|was|being|simple',
      'decided|choose|rather|want|wish|going not|against ..1 move|moving|relocate|relocating|uproot|commute|travel ..1 to|down|up|house|city|abroad|away|there|so|that|back',
      '@not ..1 keen on|to|about',
      'too far|long|junior|senior|early|late|soon|busy|old|young',
      'only ..1 open|considering|doing|do|take|work|available|free to|in|for|on|from|until|at',
      'visa|exams|exam|diploma|baby|surgery|pregnant|thesis|phd|licence|license|promotion|freelance|freelancer',
    ],
    classes,
  ),
  unless: new SentencePhrases(
    [
      ...noGrounds,
      'because|since|as i|we|everyone|everybody|you ..2 liked|loved|enjoyed|impressed|admire|admired|like|love|kind',
      'since we|i|our|the|then|my ..1 spoke|talked|met|last|call|interview|conversation',
      'no|any|without ..1 reasons',
      'since and|then',
      'take|taking my ..2 application|name|candidacy|cv|file',
      '@not ..3 move|moving|go|going forward|ahead|on|further',
      'other|different|better|new circumstances',
      'move|moving to the|your|a ..1 next|second|third|final|further|following ..1 stage|round|step|interview',
      'keeps me ..1 informed|posted|updated',
      '@not ..1 sure|certain ..8 me|fit|right|match|time',
      'due to ..2 start|begin',
      'change my mind',
    ],
    classes,
  ),
};
