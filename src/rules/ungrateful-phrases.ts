import type { EssentialAct } from '../repair/wording.ts';

interface PhraseGroup {
  /** What a gracious writer does in place of the whole sentence. */
  readonly instead: readonly EssentialAct[];
  /** In the notation of `PhraseSet`. */
  readonly phrases: readonly string[];
}

/** Wording that hurts, by what it does to its reader. Phrases are speech acts with slots, not single bad words. */
export const ungratefulPhrases = {
  sarcasm: {
    instead: ['thanks', 'decline'],
    phrases: [
      'thanks|thank|cheers|ta you? for|a? lot? for? nothing',
      'thanks|thank you? but no thanks|thank|chance',
      'thanks|thank|cheers you? ..3 for ..2 wasting|waste|wasted|ignoring|ghosting|insulting|spamming|spam',
      'thanks|thank you? for finally|eventually|bothering|deigning|condescending|pretending',
      'how|so very? kind|generous|thoughtful|nice|good of you to finally|eventually|bother|deign|remember|notice|spare',
    ],
  },
  mockery: {
    instead: ['thanks', 'decline'],
    phrases: [
      'what a joke|farce|circus|shambles|mess|disgrace|waste|performance ..2 that|this|it|your?',
      'wow|congratulations|bravo|congrats ..2 on wasting|ignoring|finding|managing',
      'slow clap',
      'good luck with that',
      'good luck finding|getting anyone|anybody|someone|somebody|people who|that|at|for|to|willing|desperate|dumb|stupid|foolish',
      'nice|good|great try',
      "as if i|i'd|anyone|anybody would|could|wanted|needed",
      'in your dreams',
      'dream on',
      'keep dreaming',
    ],
  },
  dismissal: {
    instead: ['thanks', 'decline'],
    phrases: [
      '^ not interested $',
      '^ no thanks $',
      '^ no thank you $',
      '^ no chance $',
      '^ no way $',
      '^ hard|easy|big|firm pass $',
      "^ i'm? not interested $",
      '^ whatever $',
      '^ pass $',
      '^ nope|nah|no $',
      '^ forget it|this|about',
    ],
  },
  rebuff: {
    instead: ['thanks', 'decline'],
    phrases: [
      'get|jog|naff|buzz|clear|push lost|on|off $',
      'get off my case|back',
      'get lost|stuffed',
      'leave me alone|be',
      'stop|quit bothering|pestering|spamming|harassing|hounding|chasing me?',
      "don't|do|never not? ever? bother|pester me|to ..1 again|ever|anymore",
      "don't|do|not not? bother replying|answering|responding|calling|writing|contacting|again|me|asking",
      'find|get|pick|bother|pester|ask someone|somebody else to bother|pester|annoy|fool|exploit|spam',
    ],
  },
  wastedTime: {
    instead: ['thanks', 'decline'],
    phrases: [
      "stop|quit wasting|flooding|clogging my|our|everyone's ..1 time|inbox|day|phone|evening",
      "waste|wasting of? my|everyone's|everybody's time|evening|day|afternoon|morning|week",
      "waste|wasted|wasting my|our|everyone's|everybody's time|evening|day|afternoon|morning|week",
      'better|more important things|stuff to do',
      "i've|have|got|i|am far? better things|uses to|for",
      "not|isn't|wasn't|aren't worth my|the|anyone's|a|any|answering|replying time|effort|while|reply|answer|trouble|commute|hassle?",
      "you|you've|you're have|had|just|already|have? clearly|obviously? wasted|wasting|waste ..1 my|our|everyone's ..1 time|day|week|afternoon",
      'waste|wasted|wasting ..2 my time|hours|days|weeks with|on',
    ],
  },
  blame: {
    instead: ['decline'],
    phrases: [
      "you|your clearly|obviously|evidently|plainly ..1 didn't|don't|haven't|can't|did|have|do|never|couldn't|lack|no not? ..1 read|look|looked|care|cared|bother|bothered|know|understand|check|checked|value|idea|clue",
      'did|do|have you even ..1 read|look|looked|know|bother|bothered|check|checked|open|opened|glance',
      "if you|you'd had? actually|really|even|bothered|ever|only ..2 read|looked|checked|look|bothered|glanced|opened|taken",
      "you|you've|your|he|she|they ..3 never|not|didn't|couldn't|haven't even? bothered|bother to|with|reading|reply|replying|answer|looking|read",
      'kept me waiting|hanging|dangling',
      'ghosted|strung|led me ..1 on|along|for|after|again|twice|and',
      'next time|try ..1 read|reading|bother|look before|the|my|properly|to',
      'your ..2 fault|incompetence|arrogance|ignorance|rudeness|laziness|negligence|unprofessionalism|disorganisation|disorganization|greed',
    ],
  },
  insult: {
    instead: ['decline'],
    phrases: [
      'your ..2 company|team|process|interview|offer|product|job|role|salary|pay|firm|recruiter|recruiters|app|website|test|task|message|email|e-mail|position|people|place is|was|are|were|looks|seems|sounds|reads|feels ..3 joke|insult|insulting|ridiculous|laughable|pathetic|terrible|awful|horrible|useless|worthless|garbage|rubbish|trash|crap|scam|disgrace|disgraceful|shambles|mess|waste|shit|stupid|dumb|idiotic|clueless|amateurish|incompetent|embarrassing|appalling|dreadful|abysmal|nonsense|boring|offensive|toxic|lousy|farce|circus',
      'what|such|absolute|total|complete a|an? total|complete|absolute|utter|huge|massive? joke|insult|farce|shambles|disgrace|circus|garbage|rubbish|scam|idiots|clowns|incompetence',
      "you|you're|are ..1 are|a|an|all|such|bunch|pack|load ..2 idiot|idiots|clown|clowns|moron|morons|joke|parasite|parasites|liar|liars|amateurs|crooks|vultures|leeches|spammers|fool|fools|incompetents|jerks|jerk",
      'you|your are|must|seem ..2 incompetent|clueless|stupid|desperate|pathetic|delusional|dumb|crazy|mad|joking|kidding|insane|unprofessional|rude|arrogant|ridiculous',
      "you're|your ..1 incompetent|clueless|stupid|desperate|pathetic|delusional|dumb|crazy|mad|joking|kidding|insane|unprofessional|rude|arrogant|ridiculous",
      'an? insult to|insulting|slap ..2 me|experience|skills|intelligence|face|anyone',
      'your so-called|ridiculous|pathetic|laughable|stupid|silly|insulting|dreary|shabby|useless|worthless|crappy|lousy|sad|miserable|terrible|awful|boring|measly|derisory',
      'this|that|your ..1 so-called company|job|process|interview|offer|team|opportunity|role|recruiter',
      'the nerve|cheek|audacity|gall of|to|you|your|that',
      'go to hell',
      'screw|fuck|sod|stuff|shove you|your|off|this|it',
      'shame on you',
      'you people',
      'ashamed of yourself|yourselves',
      'learn|teach ..2 manners|spelling|grammar|respect',
    ],
  },
  indifference: {
    instead: ['decline'],
    phrases: [
      'never really|actually|truly|seriously|even|ever? interested|serious|wanted|considered|cared ..2 this|your|in|about|the|job|role|position',
      "i|i'd couldn't|can't|could not? care not? less",
      'i only applied|apply|interviewed|replied|answered|came|attended|joined because|for|to|so|out|as',
      'just|only|merely ..1 for|as|the practice|leverage|fun|free|laugh|laughs|exercise|lunch',
      'i|never really? cared|wanted ..1 about|this|your job|company|role|position|it',
      "don't|couldn't|can't|didn't|do ..1 not? care ..1 about|what|who|how|whether|for your|you|this|happens|any|it",
      'your ..2 was|is|were|are just? ..1 my? ..1 backup|last|second|third|fallback|plan ..1 choice|option|resort|b|plan',
      'backup|fallback plan|option|choice',
      '^ whatever you say|want|think $',
      'bored|bores|boring|yawned|asleep me|reading|through|by|to|your',
    ],
  },
  entitlement: {
    instead: ['thanks'],
    phrases: [
      'you|company owe|owes me|us a|an|at|for|more|better|money|lunch|dinner',
      'i deserve|deserved ..2 better|more|explanation',
      "i|i'm am|deserve|deserved ..1 deserve|owed|worth|entitled ..2 better|more|far|much|explanation|than|to",
      "you|you'll|you'd need|will|would|have|should|must ..2 pay|paying|offer|beg|double|triple me ..2 more|better|double|first|a",
      'unless you|your|the|it ..2 pay|pays|double|offer|offers|raise|triple',
    ],
  },
  boast: {
    instead: ['thanks'],
    phrases: [
      'beneath me',
      'too|over good|qualified|senior|experienced|talented for you|your|this|that',
      "i am|i'm too|far|way ..1 good|senior|talented|experienced|qualified|overqualified for",
      "i'm|am overqualified for your|this",
      "you|you'd be|should|are|would ..1 lucky|privileged|honoured ..1 to|that|if have|get|find|hire|i|me|employ me?",
      "don't|do you not? know|realise|realize who i|i'm",
      '^ your loss',
    ],
  },
} as const satisfies Readonly<Record<string, PhraseGroup>>;

export type UngratefulGroup = keyof typeof ungratefulPhrases;
