import { PhraseSet } from '../../text/phrases/phrases.ts';
import { classes, type Act } from './act.ts';

/** What a letter that declines says besides, and what explains nothing: how it came about, compliments, formalities. */
export const courtesy: Act = {
  phrases: new PhraseSet(
    [
      // The opening: how are you, who and what this is about.
      '^ and|but? i|we? hope|hoping|trust|wish|wishing|good|best|happy|congratulations|congrats|greetings',
      'setting|arranging|organising|organizing up|meeting|interview|call|the|this|a',
      '^ please|kindly|feel|do|let|also|should|if|hi|hello|hey|dear|following|further|regarding|re',
      "my name is|it's",
      "i'm|am|was|been|i|to ..2 writing|contacting|emailing|write|mailing|messaging|responding|replying|answering|referring",
      'note|line|message|email|mail|word|update|letter|reply|news ..3 let|say|tell|inform|about|regarding|side',
      'wanted|want|like|prefer|rather|better|fair|wish ..2 tell|let|inform|reply|write|get|say|answer|update|notify|give|be ..2 you|back|now|know|open|honest|early|soon|sooner|straight|upfront|quickly',
      'let|letting|tell|inform|informing you ..1 know|early|straight|soon|now|as|that|of|today',
      'got|received|read|saw|seen|have your ..2 message|email|mail|note|letter|invitation|invite|offer|text|voicemail',
      'you|your ..2 asked|wrote|contacted|mentioned|invited|offered|called|rang|suggested|may|might|can|will|remember|know',
      // The decision: how it was made, and that it was hard.
      'think|thinking|thought|thoughts|consider|considering|considered|consideration|weigh|weighing|weighed|sleep|slept|mull|mulled|reflect|reflecting|reflected|reflection|deliberate|deliberated|deliberation|pondered|prayed|prayer|wavered|torn|agonised|agonized',
      'gone|went|going|go back|round|around|over|through',
      'talk|talking|talked|discuss|discussed|discussing|spoke|speaking ..2 it|things|this|through|over|with|about',
      'looked|look|looking at it|over|again|from|into|through',
      'easy|hard|difficult|tough|tricky|painful|close ..1 decision|choice|call|one|letter|email|message|thing',
      'easy|hard|difficult|tough ..1 decide|say|write|turn|let|leave',
      "you|you've|team|people|everyone|panel ..1 were|are|been ..1 the|so|such|very|most|a|all|nothing",
      '@not ..2 easy|personal|reflection|hard|hasty',
      '@not ..5 lightly',
      'like|love|enjoy|admire|think ..2 the|your|you|everyone|everybody ..2 team|people|company|firm|school|hospital|everyone|both|all|product|place|highly $',
      'like|love|enjoy|admire ..1 the|your|you|everyone|everybody ..2 team|people|company|firm|school|hospital|everyone|both|all|product|place very|so|a much|lot',
      'decision|decisions|choice|decide|deciding|mind|conclusion',
      // Compliments.
      'kind|kindness|impressed|impressive|admire|admiration|admirer|respect|liked|loved|enjoyed|excited|exciting|interesting|fascinating|wonderful|lovely|fantastic|amazing|brilliant|superb|inspiring|appealing|tempting|attractive|smashing|friendly|welcoming|professional|generous|thoughtful|decent|fan|highly|drew|memorable|pleasant|delightful|compelling|intriguing|promising|warm|warmly|patient|remarkable|outstanding',
      'great|good|nice|excellent|strong|kind|cool|top|best|perfect|neat ..2 team|company|role|job|people|firm|place|opportunity|work|impression|things|product|project|bunch|lot|bloke|interview|conversation|everyone|everybody|you|note|message|chat|talk|offer|position|school|colleagues',
      'sounds|sounded|looks|looked|seems|seemed|is|was ..1 great|good|nice|excellent|cool|ideal|perfect|fun',
      // Consideration for the reader, and regret.
      'know|realise|realize|aware|appreciate|understand|imagine ..6 you|your|late|notice|inconvenience|busy|work|effort|disappointing|trouble|difficult|awkward',
      'understand|understanding|inconvenience|trouble|discretion|convenience|patience|feelings|disappointment',
      'feel|feels|felt ..2 bad|rotten|awful|terrible|guilty|sad|rude|honoured|privileged|lucky|compelled|obliged',
      'gutted|sad|shame|pity|heart|disappointed|bummed',
      'should|could have ..2 told|written|said|called|let|been',
      'told|tell|say|said|know ..1 sooner|earlier|now|straight|today|before',
      'nothing ..2 to do with|against|personal',
      'no bearing|reflection|hard|offence|offense|worries|rush|need|pressure',
      // What happens next.
      'slot|slots|place|space|somebody|someone|others|else|candidates|applicants ..5 plan|offer|give|free|use|fill|interview|fairly|else',
      'so|that you ..1 can|may|could',
      'time|hold|keep|waste|wasting ..2 waiting|up|yours|time',
      'free|available for|to answer|questions|call|discuss',
      "you|you've|everyone|team all|both|have|so? put|made|took|gave|spent",
      "would|i'd|be obliged|grateful|appreciate|glad|ask it? if|you|that",
      '^ and|or? to',
      'follow|following|watch|watching|cheer|cheering|praying ..3 progress|work|journey|news|you|team|company|success|for',
      'getting to know',
      'questions|further information|details',
      'see|talk|speak|hear|meet|catch|watching you|again|soon|around|later',
      'care|luck|success|cheers|regards|yours|greetings|best|good $',
    ],
    classes,
  ),
};
