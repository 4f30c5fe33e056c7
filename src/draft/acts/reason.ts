import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type Act } from './act.ts';
import { grounds } from './grounds.ts';

/** Why: however general. */
export const reason: Act = {
  phrases: new SentencePhrases(
    [
      ...grounds,
      'because|since|due|owing',
      "as i|i'm|i've|my|we|it|the|this",
      'align|aligned|aligns|aligning|fit|fits|fitting|match|matches|suit|suits|suited|closer|better ..5 goals|goal|career|skills|plans|interests|path|needs|direction|want|life|looking|family|background|strengths|experience|focus|situation|aims|hopes|circumstances',
      'circumstances|relocation|relocating|commute|personal|family|timing|schedule|scheduling|commitments|priorities|health|location|distance|salary|moving|notice',
      'conflict|clash|clashes|overlap|prior|elsewhere',
      'change|changes|changed ..3 plans|direction|mind|situation|careers|priorities|circumstances',
      'going|gone|went ..3 another|different|other ..2 direction|way|offer|company',
      'return|returning|going|go|enrol|enroll|start|starting|begin ..2 school|university|college|studies|studying|course|degree',
      'promotion|promoted|promote|counter-offer|counteroffer|contract|freelance|freelancing|self-employed',
      "it's|is|isn't|not ..5 what|where|kind|sort|type ..3 looking|after|want|wanted|need|hoping|hoped|see|seek|had",
      'looking|hoping|want|aiming|wish|prefer ..2 for|to|something|a ..6 remote|senior|junior|technical|different|hybrid|part-time|full-time|hands-on|closer',
      "@not|isn't ..4 looking|searching|relocate|relocating|commute|commuting|travel|actively|open|available",
      'too far|long|junior|senior|early|late|soon|much|busy|old|young',
      'commute|family|school|university|exams|exam|visa|diploma|baby|health|surgery|pregnant|thesis|phd|licence|license|contract|promotion|freelance|freelancer',
    ],
    classes,
  ),
  unless: new SentencePhrases(
    [
      'because|since|as ..4 liked|loved|enjoyed|impressed|admire|kind|enjoying',
      'since we|i|our|the|then|my ..1 spoke|talked|met|last|call|interview|conversation',
      'health|family of|and|well',
      'due to ..2 start|begin',
      'change my mind',
    ],
    classes,
  ),
};
