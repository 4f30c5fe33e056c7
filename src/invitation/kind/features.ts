/* What tells the kinds of messages apart, as named features. */

import type { InvitationKind } from '../invitation.ts';
import type { KindEvidence } from './evidence.ts';
import { kindWords } from './words.ts';

/** The order in which weights are listed. */
export const kinds: readonly InvitationKind[] = [
  'interview',
  'approach',
  'times',
  'agreed',
  'after',
  'other',
];

/** For each feature what it speaks for, one number a kind; those of `''` always count. */
export type KindWeights = ReadonlyMap<string, readonly number[]>;

/** The speech of each kind. All are tried on text in lower case. */
const cues: Readonly<Record<string, RegExp>> = {
  found:
    /came across|stumbled (?:on|upon|across)|(?:saw|seen|found|read|noticed|watched|loved?|liked|follow(?:ed|ing)?) (?:your|ur) (?:profile|portfolio|work|page|post|talk|repo|github|site|blog|article|videos?|cv online)|(?:saw|noticed) (?:that )?you|your (?:profile|portfolio|github)|found you|your background|your name (?:was|came|is|has)|you (?:were|have been) (?:recommended|mentioned)|(?:mentioned|recommended|suggested) (?:you|your name)|gave me (?:your|the|ur)|passed (?:me|on) your/u,
  stranger:
    /out of the blue|cold (?:e-?mail|message|call)|unsolicited|stranger|don['’]t know (?:me|each other)|we have(?: not|n['’]t) met|forgive (?:a|an|my|the)|reach(?:ing)? out|getting in touch|contact(?:ing)? you|touch base|my name (?:is|will)|let me introduce|introduce (?:myself|you)|hope (?:you )?(?:don['’]t|do not) mind|not (?:another|a) (?:recruiter|bot)/u,
  open: /(?:are|would|might|r) (?:you|u) (?:be )?(?:at all )?(?:open|interested|up|keen|free to (?:talk|hear)|willing|curious|tempted|looking|still (?:looking|interested))|(?:^|\W)interested\?|open to (?:a|an|new|hearing|talking|moving|chatting|exploring)|if (?:this|it|that) (?:sounds|is of|interests|tempts)|(?:sounds?|any) (?:interesting|interest|good to you)|worth (?:an?|\d)|fancy (?:a|it)|curious\b|wanna|(?:tell|tempt|persuade) you|(?:more|further) (?:details|information|about (?:it|the role)) if|happy to (?:share|send|tell)|no pressure|would you (?:imagine|consider|like to (?:hear|know))|you want\?|gimme a|call me\?|might suit you|perfect for you|good fit|great fit|strong (?:fit|match)/u,
  client:
    /(?:our|my|a|the) client|on behalf of|confidential|retained|exclusive(?:ly)?|headhunt|executive search|i recruit|recruiting for|discreet|undisclosed|mandate|one of our/u,
  hiring:
    /(?:we['’]?re|we are|i['’]?m|is|are|am) (?:currently |now |actively |also )?(?:hiring|looking for|searching|seeking|recruiting|on the (?:hunt|look-?out))|(?:we|i) (?:need|want|seek|search) (?:an?|some|our|its|someone|somebody)|needing an?|looks? for (?:an?|its|our)|(?:is|has) (?:an )?(?:opening|vacancy)|we have an? (?:opening|vacancy|role|position|opportunity)|opportunity|new role|first hire/u,
  pay: /salary|package|£\s?\d|€\s?\d|\$\s?\d|\dk\b|\d k\b|\blpa\b|equity|per (?:hour|annum|day)|budget|ctc|benefits/u,
  applied:
    /your (?:recent )?(?:application|cv|résumé|resume|submission|cover letter|interest in)|(?:you|u) (?:have |had )?(?:applied|sent|wrote|written|asked|submitted)|(?:for|thanks for) applying|got (?:your|ur)|received your|shortlist|your profile has been/u,
  invites:
    /invit(?:e|es|ed|ing|ation)\b|(?:would|['’]d|should) (?:like|love|be (?:delighted|pleased|glad|happy)) to (?:meet|interview|see|speak|talk|chat|have|hear|invite|discuss|get|arrange|set)|wish(?:es)? to (?:meet|interview|see)|want(?:s)? to (?:meet|see|interview|talk|speak)|(?:pleased|delighted|happy|glad) to (?:invite|inform|offer|tell|let)|(?:have been|been|are|were) (?:selected|chosen|shortlisted)|(?:can|could|would) (?:you|u) (?:please |kindly )?(?:come|attend|join|meet|drop|pop|make)|come (?:in|over|by|along|and|out|to) |let['’]s (?:talk|meet|speak|chat)|call letter|walk[- ]?in/u,
  interview: /interview|screening|assessment (?:day|cent)|audition|trial/u,
  confirmed:
    /confirmed|(?:this|we|i|to|just|hereby|herewith|serves to|writing to) confirm\b|confirming|confirmation|booked|all set|it is then|locked in|(?:all|it['’]?s|that['’]?s|then it['’]?s|is now|now) (?:settled|agreed|fixed|done|in the diary)|as (?:agreed|arranged|discussed|promised)|we agreed|was agreed|accepted (?:this|your|the)|has accepted|accepted:|(?:is|are|has been|have been|been) (?:now )?(?:scheduled|arranged|fixed|set)|reminder|see (?:you|u) (?:on|at|there|then|tomorrow|soon|mon|tue|wed|thu|fri|sat|sun|next)|perfect\b.{0,20}|calendar (?:hold|invite)|looking forward to (?:seeing|meeting|welcoming|it)|we['’]ll (?:see|expect) you|expect(?:ing)? you|you['’]ll (?:meet|be meeting)|you will (?:meet|be met|be received)/u,
  asksConfirm:
    /(?:please|kindly|pls|can you|could you|would you|must|to|by) (?:reply to |re-?)?confirm (?:your|by|if|whether|that|attend|receipt|you|this|availab|back)|confirm (?:your|by (?:return|reply)|whether|if|attend)|let (?:me|us) know (?:if|whether)|does (?:that|this|it) (?:work|suit)|is (?:that|this) (?:ok|okay|fine|possible|convenient)|rsvp/u,
  practical:
    /bring (?:your|a|an|along|id|photo)|ring (?:the|at)|buzzer|reception|parking|entrance|ask for|meeting id|passcode|joining|dress|id (?:card|proof)|floor|door|directions|agenda/u,
  moved:
    /re-?sched|postpon|(?:move|moved|moving|shift|shifted|push|pushed|bring forward|change|changed|changing|swap) (?:it|our|the|this|that|your|to|things|everything|from|by|monday|tuesday|wednesday|thursday|friday)|can we (?:shift|move|swap|do|make)|instead\b|new (?:time|date|slot|proposed|option)|another (?:time|slot|day|date)|proposed (?:a )?new|propose (?:a )?(?:new|another)|alternative|original(?:ly)? (?:time|slot|date|scheduled)|apolog(?:y|ies|ise|ize)|sorry|unfortunately|something (?:has )?come up|(?:is|are|am|['’]s) (?:ill|sick|unwell|travelling|traveling|away|stuck|dead|out)|clash|double-booked|crossed out|no longer (?:works|possible|available)/u,
  choose:
    /which (?:one|of|day|time|slot|works|suits|would|hurts|do)|pick (?:a|an|one|any|whichever|your)|choose|select (?:a|an|one|your|any)|take whichever|(?:following|these|below|those) (?:slots|times|dates|options|windows)|any (?:one )?of (?:the|these|those)|(?:one|either) of (?:these|the|those)|options?\b|reply with (?:1|a|the|your)|slot[_ ]?\d|variante|option [1a]|let (?:me|us) know (?:which|what|when)|whichever|(?:suits?|works?) (?:you|best)|how about|what about|would (?:any|either)|either\b/u,
  availability:
    /(?:your|ur) (?:availab|calendar|diary|schedule|preferred)|availab(?:le|ility)|when (?:are|would|could|can|might) (?:you|u)|free (?:on|this|next|for|at|when|any)|(?:are|r) (?:you|u) free|disponib|what (?:times?|days?)|times that (?:work|suit)|book (?:a|an|your|time)|schedul(?:e|ing) (?:a|an|your|the|our)|set up (?:a|an|the)|find a time|arrange (?:a|an|the)/u,
  after:
    /(?:second|2nd|third|3rd|final|next|last|further|follow-?up|another) (?:round|stage|step|interview|phase|conversation|meeting|hurdle|part|panel|one)|round (?:2|3|two|three)|next,|(?:next|last) step|step (?:2|3|4)|one (?:last|more|final|little) (?:thing|step|chat|conversation|question|hurdle|time)|once more|come (?:back|again)|meet (?:again|the rest|the team)/u,
  met: /(?:great|good|nice|lovely|wonderful|pleasure|enjoyed|delightful|fun|fab|brilliant) (?:to |it was to )?(?:have )?(?:meet|met|speak|talk|chat|see|seeing|meeting|speaking|talking|chatting|conversation|having)|(?:enjoyed|loved|appreciated?|liked) (?:our|meeting|the|your|talking|speaking|how|chatting)|thank(?:s| you)(?: very much| so much| again)? for (?:coming|your time|meeting|taking|making|attending|visiting|joining|speaking|chatting|talking|such|the (?:interview|chat|call|conversation|talk|visit|time|great|lovely|very)|yesterday|today|completing|your (?:visit|presentation|patience|lesson))|(?:was|were) (?:so |very |really |all )?(?:lovely|great|good|a pleasure|impressed|taken|moved|struck|delighted|happy|thrilled)|since (?:we|you|our)|after (?:our|your|the|last|meeting|speaking|talking|seeing) (?:\p{L}{1,15} )?(?:interview|chat|call|conversation|meeting|talk|visit|week|colloquium|audition|trial)?|(?:yesterday|last week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:was|went)|went (?:well|good|great|really)|further to (?:your|our|the) (?:interview|meeting|conversation|colloquium|visit|talk)|following (?:your|our|the|on from) (?:\p{L}{1,15} )?(?:interview|meeting|conversation|call|chat|visit)/u,
  outcome:
    /feedback|outcome|the panel|proceed|progress(?:ed|ing)? (?:to|you|your)|mov(?:e|ed|ing) (?:you )?(?:forward|on|ahead)|(?:you['’]ve|you have|have|been) (?:passed|made it|cleared|got through|qualified|advanced)|cleared|passed|take-?home|assignment|task|test (?:report|result)|assessment|references|offer\b|contract|official|salary expectation|decision|result/u,
  rejects:
    /regret|unsuccessful|not been (?:shortlisted|selected|successful)|not (?:be )?(?:taking|progress|proceed|moving|selected|successful|shortlisted|able to offer)|other candidates|filled|on this occasion|another candidate|keep your (?:cv|details|application) on file/u,
  received:
    /received your (?:application|cv|details)|(?:do not|don['’]t) need to do anything|if your (?:skills|profile|experience) match|we (?:will|['’]ll) (?:review|keep|let you know)|call for|training is|top job picks|you may also like|dear all|hi all|all hands/u,
  again:
    /(?:second|third) time|\b(?:see|meet|speak|talk|show) (?:to |with )?you (?:once more|again|once again)|\bl[23]\b|next level|interview 2|you had with|(?:you|it) (?:recently )?(?:took part|scored|performed)|based on your (?:performance|interview|test)|(?:thank(?:s| you)) for (?:mon|tues|wednes|thurs|fri|satur|sun)day|debrief|yeses|hell yes|asked (?:me )?separately|talk of (?:the )?last week|our (?:\p{L}{1,15} )?(?:talk|chat|conversation|call|meeting) (?:of|on|last|at|yesterday)|one more (?:call|discussion|round|chat)|interviewers|reviewers|everyone (?:here )?(?:loved|liked)|say yes|make it official/u,
  offersHours:
    /slots?\b|any of (?:these|the)|these good|undermentioned|state your preference|(?:he|she|they|we|i) (?:can|could|am able to) (?:do|make|offer)|i propose|suggestion|would (?:mon|tues|wednes|thurs|fri|satur|sun)day/u,
  link: /\blink\b|still (?:mon|tues|wednes|thurs|fri|satur|sun)day|rearranged|starts? at|stays at|schedule attached|quick logistics|noted with thanks|i have moved you/u,
  commerce:
    /invoice|payslip|payout|parcel|order\b|delivery|your table|reservation|subscription|renew|newsletter|password|your account|billing|receipt|fees|donat|dentist|hygiene|parents|appointment with the|customer|sale\b|discount|tickets?\b|webinar|open day|issue \d|issue #|#\d|shipped|tips|ticket|tax|policy|survey|premium|upgrade|parcel|driver|check-?in|membership/u,
  job: /\brole\b|position|vacancy|\bpost\b|\bjob\b|career|candidate|applicant|recruit|hire|hiring|talent|\bhr\b/u,
  still: /\bstill\b|same (?:link|place|room|thing|person|panel|interviewer|address)|as before/u,
  thanksOnly:
    /^(?:perfect|great|ok|okay|super|all settled|good|lovely|hooray|brilliant|excellent|fine|noted|done|thanks)\b/u,
};

const hour = /\d[:.h]\d\d|\d ?[ap]\.?m\b|o['’]clock|noon|uhr|\d ?h\b|half past|\bat \p{L}/iu;
const longest = 6000;

/** The names of the cues that a text in lower case gives. */
const held = (said: string): string[] =>
  Object.entries(cues).flatMap(([name, cue]) => (cue.test(said) ? [name] : []));

/** All that tells the kind. */
export const kindFeatures = (evidence: KindEvidence): readonly string[] => [
  '',
  ...kindCues(evidence),
  ...kindWords(evidence),
];

/** The names of the cues that hold. */
export function kindCues({
  text,
  subject,
  times,
  hasRole,
  isCalendar,
  isReply,
  footer,
}: KindEvidence): string[] {
  const folded = text
    .slice(0, longest)
    // The heading of a calendar, whatever the meeting is.
    .replace(/^(?:updated )?(?:invitation|einladung|convite)\s?:/gimu, ' ')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const subjectFolded = subject.toLowerCase();
  const told = [...held(folded), ...held(subjectFolded).map((name) => `subject ${name}`)];
  const words = folded.split(' ').length;
  const hours = times.filter((time) => hour.test(time)).length;
  const flags: Readonly<Record<string, boolean>> = {
    'no time': times.length === 0,
    'one time': times.length === 1,
    'many times': times.length > 1,
    'no hour': hours === 0,
    'one hour': hours === 1,
    'many hours': hours > 1,
    'a role': hasRole,
    calendar: isCalendar,
    reply: isReply,
    short: words < 40,
    long: words > 130,
    asks: folded.includes('?'),
    'asks much': folded.split('?').length > 3,
    unsubscribe: /unsubscribe|preferences/iu.test(footer),
  };
  return [...told, ...Object.entries(flags).flatMap(([name, holds]) => (holds ? [name] : []))];
}
