import type { WordClasses } from '../phrases.ts';
import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type Act } from './act.ts';

const openings: WordClasses = { ...classes, touch: 'touch|contact' };

/** The door stays open: contact, a later role, somebody recommended. */
export const openDoor: Act = {
  phrases: new SentencePhrases(
    [
      'stay|staying|keep|keeping|remain|remaining|be|kept ..2 in ..1 touch|contact|connected|mind|loop',
      'stay|staying|keep|remain connected',
      'in touch|contact ..4 future|later|again|when|if|should|another|someday|on|down',
      'connect|connecting|reconnect|talk|speak|chat|meet|meeting|cross|work|working|collaborate|hear|hearing|touch|consider|considered|considering|contact|contacted|apply|applying|discuss|reach|explore|exploring|revisit|revisiting|remembered|join|touch|think|write ..9 future|again|later|someday|another|down|next|later|ahead|point|date|day|other',
      'future|later|further|upcoming|subsequent ..3 opportunity|opportunities|role|roles|opening|openings|position|positions|vacancy|vacancies|job|jobs|collaboration|project|projects|possibilities|occasion|paths|work',
      'paths|path|roads ..2 cross|crosses|meet',
      'cross paths',
      'keep|bear|have|hold|consider|think|remember ..1 me|my ..6 mind|future|file|other|later|again|another|list|if|when|future',
      'should|if|when|once ..6 changes|change|open|opens|opening|arises|arise|comes|come|suitable|similar|closer|up|again',
      'door|doors ..3 open|stays|remains',
      'recommend|refer|suggest|introduce|pass|forward|put ..5 colleague|colleagues|friend|someone|somebody|former|name|names|along|candidate|candidates|people|contact',
      'know|think ..3 someone|somebody|colleague|friend|people ..6 fit|interested|suit|good|right|may|might|would',
      'connect|connected|connection|add|find|follow ..3 linkedin|xing',
      'linkedin',
      'look|looking forward ..6 hear|hearing|working|meeting|crossing|future|staying|connecting|again|other|another',
      'hope|hoping|like|love|glad|happy|welcome|pleased|delighted|open|keen ..8 future|again|later|someday|another|touch|contact|other',
      'feel free|please|do ..3 reach|contact|get|write|call|keep|think|let ..5 future|again|if|should|when|any|other|out',
      'hit|ping|try|ask|call|text|ring|message|write|remember|contact|approach|tell me|again up? ..4 if|when|again|in|next|anytime|should|once|later|for',
      'drop me a line|note|message',
      'down|further the line|road|track',
      "hope|maybe|perhaps|hear|next|see|try|another|there's ..4 next time|year|season|round|autumn|spring|summer|winter|vacancy|opening",
      "let's|let ..1 us? ..1 keep|stay|talk|speak|grab|meet|catch|connect",
      'keep talking|posted',
      'talk|talking|speak|speaking|chat|meet again',
      'run|bump|running|bumping into each|you',
      'happy|glad|love|like|welcome|open|pleased|keen|delighted to|for|if|it|well ..5 chat|again|catch|coffee|future|another|reconnect|later|collaborate|revisit|begin',
      'can|may|could|might i|we get|come|write|talk|speak ..1 back|again|to ..4 when|if|once|later|should',
      "you'll|you'd hear from me",
      'if|when|should ..3 comes|come|opens|open|up|changes|change|need|ever|arises|hiring|again|similar|suitable ..6 let|contact|call|reach|happy|glad|love|think|hear|write|know|around|touch|me',
      'keep|keeping ..2 details|name|number|cv|resume|me ..3 file|mind|for|on',
      'door ajar|unlocked',
      'another|some|other time|day|occasion',
    ],
    openings,
  ),
  unless: new SentencePhrases(
    [
      '@not|stop|never ..5 contact|contacting|touch|hear|connect|write|again|future',
      'remove|delete|take ..5 list|database|records',
    ],
    classes,
  ),
};
