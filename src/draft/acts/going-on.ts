import type { WordClasses } from '../../text/phrases/phrases.ts';
import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type SentenceAct } from './act.ts';
import { refusals } from './grounds.ts';

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow';

const arranging: WordClasses = {
  ...classes,
  meeting: 'interview|meeting|call|appointment|conversation|slot|session|visit|it|date|time|chat|talk',
  glad: 'happy|glad|delighted|pleased|love|excited|thrilled|eager|keen|honoured|honored',
};

/**
 * The talks go on: a new date, a yes, an application, a question, an invitation; or they are about something else: a
 * notice to an employer, an employer's own refusal. Such a text turns down no interview.
 */
export const goingOn: SentenceAct = {
  phrases: new SentencePhrases(
    [
      'reschedule~|postpone~|rearrange~|rebook|rebooking|re-arrange',
      'move|shift|push|change|bring|put|delay|swap @the? ..3 @meeting ..2 to|back|forward|until|by|off|for',
      `could|can|would|is|possible|may|ask|arrange|find|suggest|propose|offer|any|if|need ..5 another|different|other|alternative|later|earlier|new time|times|day|date|dates|slot|hour|week|appointment|one`,
      `${weekdays}|week ..3 instead`,
      `would|does|could|might|will ${weekdays} ..5 work|suit|do|possible|convenient|fit`,
      `fit in with`,
      `available|free on|at|between|from|any|after|before|next|all|every|${weekdays}`,
      `look|looking forward to|@the ..1 @glad|meeting|seeing|speaking|talking|interview|interviewing|joining|discussing|conversation|learning|call|next|${weekdays}`,
      'look|looking forward to hearing ..2 you|back ..1 about|soon|regarding|on|with|whether $',
      'look|looking forward to hearing from you $',
      'confirm|confirming|confirmed',
      'resign|resigning|resignation',
      'cancel|cancelled|canceled|withdraw your interview|application|offer|invitation',
      ...refusals,
      'position|role|post|vacancy ..2 withdrawn|cancelled|filled',
      'leave|leaving the|this|our company|firm|school|bank ..1 at|on|by|after',
      'accept|accepting|accepted @the ..2 invitation|interview|invite|slot',
      'accept your|the ..2 offer',
      '@glad|like to ..2 attend|come|accept|meet|participate|confirm|schedule|book|arrange|invite|interview|apply',
      '@glad about|at|by|for the|this|your ..2 @job|prospect|idea',
      `see|meet you|everyone|them|all all? on|at|there|then|next|${weekdays}`,
      "i'll|will|shall|can|am be|come|attend|join|there there|on|at|the|in",
      'works|suits ..1 well|fine|perfectly|great|for|me ..1 me|well|$',
      'works|suits me|fine|perfectly',
      'count me in',
      '@not ..1 decided|settled yet',
      '@not yet decided|settled',
      'next steps|stage',
      'what|happens happens? next',
      'wish|like|writing|want|hereby|decided ..1 to? apply|applying',
      'i apply for',
      'still ..1 love|like|want|keen|hope|eager to|on ..2 talk|talking|meet|meeting|come|coming|interview|speak',
      'day|time|slot|week is|are|would|works good|fine|free|open|best',
      'hear|hearing from you soon|shortly',
      'interview|conversation|call|talk|meeting|chat today|yesterday|this morning|afternoon|week?',
      'my|the|updated resume|cv|portfolio|documents ..3 attached|enclosed|below',
      'attached|enclosed|attaching|enclosing|find ..4 resume|cv|portfolio|letter|documents',
      'let|tell|say|ask me|us|so? know? ..3 if|should|whether ..6 need|needs|require|anything|something|else|further|questions|send|information',
      'more|even|very|really|remain|still ..1 excited|interested|enthusiastic|keen ..1 about|in|to|than',
      "i|we|i'd|we'd ..2 like|love|want|hope|pleased|happy|delighted|glad to ..1 invite|interview|schedule|meet|discuss|talk|speak|offer ..1 you|your|with|a",
      'invite|inviting you',
      'hope|hoping|like|love|want|keen|glad|pleased to ..1 speak|talk|discuss|interview|meet|see|set|arrange|send|offer ..1 with|about|over|through|you|up',
      "you|you're ..2 free|available to|on|at|for|in|during|next|this|when",
      'please|kindly send|reply|answer|tell|let|bring|join|book|choose|pick|plan|ring|respond|advise',
      'let|tell us|me know? that|which|when|what|whether|how|if',
      'choose|pick|book|reserve|take ..3 hour|time|slot|date|day|one|whichever',
      'this|your is|for? your|an|the ..1 invitation',
      'our|following|logical next? step|steps|stage',
      'write|answer|reply back|naming|to|this|with|saying',
      'will|going ..2 contact|call|reach|ring|phone you',
      'can|could|whether|if you ..1 can|could|please|kindly|would? provide|arrange|send|tell|confirm|share|explain|let',
      'may|might|could i ask',
      'we ..1 noticed|received|see|invite|selected|chosen|reviewed ..2 you|your|what',
      'you|your could|would|profile|application|history|cv|record|portfolio|experience suit|fit|reached|stood|speaks|matches|is|was|impressed|interested|caught',
      'are|would|when|will|be you ..3 available|free|interested|open|come|like',
      'salary|pay|raise|counter|compensation ..6 discuss|talk|higher|increase|raise|negotiate|comfortable|range',
    ],
    arranging,
  ),
  unless: new SentencePhrases(
    [
      '@not|need|than|instead|without ..3 reschedule|rescheduling|postpone|postponing|accept|confirm|attend|come|available|free|apply|interview|meet|join|interested|participate',
      'unable to ..2 accept|attend|come|confirm|meet|reschedule',
      'stay|staying|keep|keeping|paths|again|future|someday',
    ],
    arranging,
  ),
};
