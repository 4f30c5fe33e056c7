import { PhraseSet } from '../phrases.ts';
import { classes, type Act } from './act.ts';

/** Why: however general. */
export const reason: Act = {
  phrases: new PhraseSet(
    [
      'because|since|due|owing|reason|reasons',
      "as i|i'm|i've|my|we|it|the|this",
      'pursue|pursuing|explore|exploring|follow|focus|focusing|concentrate|concentrating ..4 other|another|different|alternative|path|direction|elsewhere|my|on|current',
      'accepted|accepting|accept|taken|taking|took|signed|found|chosen|agreed|received|secured|landed|committed|started|starting|begun|joined|joining ..6 @job|elsewhere|employer|company|firm|somewhere|another|up|with|on|organisation|organization|school|hospital|studio|practice',
      'align|aligned|aligns|aligning|fit|fits|fitting|match|matches|suit|suits|suited|closer|better ..5 goals|goal|career|skills|plans|interests|path|needs|direction|want|life|looking|family|background|strengths|experience|focus|situation|aims|hopes|circumstances',
      '@not ..5 fit|match|right|suit|align|suitable|line|time|move|step|direction',
      'stay|staying|remain|remaining|stick ..5 where|current|currently|present|put|employer|team|job|role|position|company',
      "happy|settled|content|comfortable|satisfied|busy|committed|enjoying ..2 where|in|at|with|my ..3 i|am|i'm|current|present|job|role|work|employer|team|new|position",
      '@not ..3 looking|searching|relocate|relocating|commute|commuting|travel|actively|move ..4',
      'circumstances|relocation|relocating|commute|personal|family|timing|schedule|scheduling|commitments|priorities|health|location|distance|salary|moving|notice',
      'conflict|clash|clashes|overlap|prior|elsewhere',
      'change|changes|changed ..3 plans|direction|mind|situation|careers|priorities|circumstances',
      'going|gone|went ..3 another|different|other ..2 direction|way|offer|company',
      'return|returning|going|go|enrol|enroll|start|starting|begin ..2 school|university|college|studies|studying|course|degree',
      'promotion|promoted|promote|counter-offer|counteroffer|contract|freelance|freelancing|self-employed',
      "it's|is|isn't|not ..5 what|where|kind|sort|type ..3 looking|after|want|wanted|need|hoping|hoped|see|seek|had",
      'looking|hoping|want|aiming|wish|prefer ..2 for|to|something|a ..6 remote|senior|junior|technical|different|hybrid|part-time|full-time|hands-on|closer',
    ],
    classes,
  ),
};
