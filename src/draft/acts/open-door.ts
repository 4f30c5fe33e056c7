import { PhraseSet } from '../phrases.ts';
import { classes, type Act } from './act.ts';

/** The door stays open: contact, a later role, somebody recommended. */
export const openDoor: Act = {
  phrases: new PhraseSet(
    [
      'stay|staying|keep|keeping|remain|remaining|be|get|getting|kept ..2 in ..1 touch|contact|connected|mind|loop',
      'stay|staying|keep|remain connected',
      'in touch|contact ..4 future|later|again|when|if|should|another|someday|on|down',
      'connect|connecting|reconnect|talk|speak|chat|meet|meeting|cross|work|working|collaborate|hear|hearing|touch|consider|considered|considering|contact|contacted|apply|applying|discuss|reach|explore|exploring|revisit|revisiting|remembered|join|touch|think|write ..9 future|again|later|someday|another|down|next|later|ahead|point|date|day|other',
      'future|later|other|another|further|new|next|suitable|similar|more ..3 @job|collaboration|possibilities|roles|openings|positions|vacancies|occasion|paths',
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
      'another|some|other time|day|occasion',
    ],
    classes,
  ),
  unless: new PhraseSet(
    [
      '@not|stop|never ..5 contact|contacting|touch|hear|connect|write|again|future',
      'remove|delete|take ..5 list|database|records',
    ],
    classes,
  ),
};
