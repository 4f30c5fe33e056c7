import { PhraseSet } from '../phrases.ts';
import { classes, type Act } from './act.ts';

/** The writer will not go on: said outright, or by what has been decided instead. */
export const decline: Act = {
  phrases: new PhraseSet(
    [
      'decline|declining|declined',
      'withdraw|withdrawing|withdrawn|withdrew|withdrawal',
      'turn|turning|turned ..3 down',
      'step|stepping|stepped|bow|bowing|drop|dropping|back|backing|pull|pulling|pulled|opt|opting|opted|stand|standing ..2 back|out|aside|away|down from|of|as|now|here?',
      'rule|ruling|count|counting|take|taking|remove|removing|scratch|strike|cross|leave|excuse|drop myself|me|my ..6 out|off|from|withdrawn|name|candidacy|application|consideration',
      'take|taking|remove|removing|withdraw|close|closing|cancel|cancelling|canceling|retract|retracting|pull|pulling|delete @the? name|application|candidacy|interview|file',
      'cancel|cancelling|canceling|call|calling|skip|skipping @the? ..4 interview|meeting|appointment|off|call|conversation',
      '@not ..4 move|moving|proceed|proceeding|continue|continuing|pursue|pursuing|go|going|carry|carrying|progress|progressing|advance|advancing|take|taking ..2 forward|ahead|further|on|with|this|the|it|up|any|your',
      '@not ..3 proceed|continue|pursue|interview|progress',
      '@not ..4 attend|attending|join|joining|accept|accepting|apply|applying|participate|participating|interview|interviewing|coming|come|meeting|take|taking',
      'unable ..1 to ..3 accept|attend|continue|proceed|move|pursue|take|join|commit|make|go|come|participate|interview|say|consider',
      'no longer ..6 @job|consider|considered|consideration|interested|available|pursue|pursuing|looking|continue|run|running|candidate|moving|proceed|proceeding|wish|want|searching|market',
      'pass|passing|passed on|up|this|for|at? ..2 @job|this|it|time|now|moment|one|round|the|you',
      "i'll|will|to|i'd|must|should ..3 pass",
      '@not ..3 interested|available|looking|searching|seeking|considering|open|pursuing|free|able|actively',
      '@not ..4 right|best|good|ideal|suitable|great|strong|a|the fit|match|time|move|one|step|moment|choice|person|place',
      'say|saying|said|answer|reply ..2 no',
      'accepted|accepting|accept|taken|taking|took|signed|signing|found|chosen|choosing|agreed|agreeing|received|secured|landed|committed|started|starting|begun|joined|joining ..5 @job|elsewhere|employer|company|firm|somebody|someone|team|organisation|organization|somewhere|another|on|up|with|school|hospital|clinic|agency|studio|practice',
      'pursue|pursuing|explore|exploring|follow|following|focus|focusing|go|going|went|gone|chosen|choose|concentrate ..4 other|another|different|elsewhere|alternative|path|direction|something',
      'going|gone|go|opted|opt|decided|chose|chosen ..3 with|for ..3 another|other|different|someone|elsewhere|company|offer',
      "decided|chosen|choose|prefer|opted|want|plan|intend|going|am|i'm|i've|happy ..4 stay|staying|remain|remaining|stick|sticking|keep ..5 where|current|currently|present|put|here|employer|team|job|role|position|my",
      "happy|settled|content|well|comfortable where|in|at|with ..3 i|am|i'm|current|present|job|role|work|employer|team",
      'decided|chosen|elected|resolved|opted|concluded against|@not ..2 to?',
      "isn't|not|wasn't ..3 for me",
      'end|ending|ended|finish|stop|stopping|finished|stopped|close|closed|conclude|pause|paused|halt ..3 search|application|candidacy|process|here|there|things',
      'hired|off the market',
      "regret|regretfully|afraid|sorry|unfortunately|sadly|alas ..5 can't|cannot|won't|unable|not",
      'rather not',
      'relinquish|forgo|forego|forfeit|rescind|bail|bailing',
      'find|choose|consider|invite|interview|give|offer ..3 another|other|someone|somebody candidate|candidates|else|applicant|applicants',
      'moved|switched|changed|started ..3 to|at|with|jobs|companies|roles ..3 different|another|new|other|job|company|firm|role',
      'staying|remaining|stay|remain put|where|with|at|in ..2 my|i|current|present',
    ],
    classes,
  ),
  unless: new PhraseSet(
    [
      '@not ..2 withdraw|withdrawing|decline|declining|hesitate',
      "wouldn't|not ..2 want|wish ..2 decline|withdraw",
      '@not ..3 sure|certain|decided if|whether|yet',
      '@not ..4 go|going|take|taking on|into|long|much|too|lightly ..3 detail|details|time|length',
    ],
    classes,
  ),
};
