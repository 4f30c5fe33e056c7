/** In the notation of `PhraseSet`. A word counts only where it belongs to the writer's life, not to the job. */
type Phrases = readonly string[];

/** What a sentence of reasons can be about. Two of them in two sentences are one too many. */
export const topics = {
  place: [
    'commute|commuting|relocate|relocating|relocation',
    'too far|remote away|from|for|to',
    'hours|minutes|miles|kilometres|kilometers ..2 each|every|away|day|from|way',
    'move|moving|moved house|home|abroad|back|away|cities|city',
    'location|distance|travel|travelling|traveling',
    'drive|train|bus|traffic ..3 long|hours|minutes|bad|terrible|takes|every|each',
    'remotely|from home',
  ],
  pay: [
    'salary|pay|compensation|remuneration|wage|wages|benefits|bonus|pension ..5 below|lower|less|not|enough|under|short|cover|meet|match|too|low|cut',
    "below|lower|less|not|enough|cover|meet|isn't|wouldn't|doesn't ..4 salary|pay|compensation|remuneration|wage|benefits",
    'afford|mortgage|rent|financially|finances|bills|savings|loan|loans',
  ],
  health: [
    'my ..1 health|back|knee|doctor|doctors|illness|injury|surgery|operation|recovery|treatment|pain|physio|therapist|medication',
    'am|been|being|feel|feeling|got|was ..1 ill|sick|unwell|injured|diagnosed|hospitalised|hospitalized|recovering|pregnant',
    'diagnosed|diagnosis|surgery|hospital|chemotherapy',
  ],
  family: [
    "my|our ..1 family|wife|husband|kids|kid|children|child|mother|father|mum|mom|dad|parents|daughter|son|baby|toddler|grandmother|grandfather|sister|brother|fiancé|fiancée|girlfriend|boyfriend|partner|partner's|wife's|husband's|mother's|father's|in-laws",
    'childcare|daycare|divorce|newborn|maternity|paternity',
    'school run',
  ],
  time: [
    'too|so|very|extremely|really|quite ..1 busy|tired|stressed|stretched|swamped',
    'overwhelmed|exhausted|overworked|burnt|burnout|swamped',
    'workload|overtime',
    'no|any|enough|little|not|find|the ..1 time for|to|left',
    'schedule|calendar|plate ..4 full|packed|busy|tight|much',
  ],
  quarrel: [
    'my ..1 boss|manager|supervisor|colleague|colleagues|landlord|ex ..4 not|never|argue|argument|fight|fighting|hates|shouted|shouts|refuses|angry|upset|threatened|found',
    'argued|argument|fell|falling|quarrel|fight|dispute|row ..1 with|out ..1 my|our|the',
  ],
} as const satisfies Readonly<Record<string, Phrases>>;

export type Topic = keyof typeof topics;

const medical =
  'physio|mri|scan|disc|discs|surgeon|surgery|injection|injections|biopsy|diagnosis|symptoms|x-ray|tablets|crutches|numb|spine|knee|hip|ligament|fever|spasms|swelling|ward|dose';

/** Details that belong to nobody but the writer; one is enough. Mind that people also work in surgery or debt advice. */
export const privateDetails = {
  health: [
    'having|undergo|undergoing|need|needs|getting|await|awaiting ..2 surgery|operation|chemotherapy|chemo|biopsy|mri|dialysis|ivf|rehab|hysterectomy|vasectomy|transplant',
    'have|had|has ..1 surgery|chemotherapy|chemo|biopsy|miscarriage|hysterectomy|vasectomy|transplant|breakdown',
    'diagnosed with|as',
    'my|severe|chronic|have|had|has|having|got ..1 depression|anxiety|insomnia|migraine|migraines|diarrhoea|diarrhea|shingles|haemorrhoids|hemorrhoids|hangover|ptsd|ibs|vertigo|alcoholism|cancer|tumour|tumor|arthritis|sciatica|endometriosis|burnout|epilepsy|hernia|ulcer|rash',
    "i|i'm|i've ..2 suffer|suffering|suffered|struggling|struggle|struggled|battling|battled|fighting|recovering ..1 with|from ..2 depression|anxiety|insomnia|migraine|migraines|addiction|alcoholism|cancer|ptsd|burnout|panic|surgery|breakdown",
    'slipped|herniated|prolapsed disc|discs',
    'my|mine ..1 bladder|bowel|bowels|kidney|kidneys|uterus|prostate|thyroid|antidepressants|painkillers|meds|psychiatrist|therapist|physio',
    'my blood pressure',
    'panic attack|attacks',
    'depressed|suicidal|hungover|vomiting',
    "haven't|barely|hardly|can't|cannot|have ..1 slept|sleep",
    "i'm|am|been|her|him|me on ..2 antidepressants|painkillers|medication|meds|tablets",
    'i|been|and cried|crying',
    `${medical} ..10 ${medical} ..12 ${medical}`,
  ],
  family: [
    'my|our|messy|ugly|through|getting ..2 divorce|divorced|separation|custody',
    'custody of|battle|hearing|dispute|case',
    'my ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend',
    'cheated|cheating on|with',
    'having|had an affair',
    'my|our ..1 marriage ..3 over|ending|failing|trouble|problems|fell|falling|breaking|broke',
    'my ..1 wife|husband|girlfriend|boyfriend|partner ..2 left|leaving|dumped|hit|beat me|us',
    'my|our ..1 wife|husband|girlfriend|boyfriend|mother|father|mother-in-law|sister|brother|son|daughter ..4 drinking|drinks|alcoholic|arrested|prison|jail|addicted|rehab|suspended|expelled',
  ],
  money: [
    'bankrupt|bankruptcy|overdrawn|overdraft|evicted|eviction|foreclosure|bailiffs|alimony|arrears|insolvent',
    'my|our ..1 debt|debts',
    'deep|deeply in debt',
    'owe|owing ..3 bank|money|thousand|thousands|landlord|rent|pounds|dollars|euros|tax',
    'my|our ..1 savings ..3 gone|out|empty',
    'my|our ..1 mortgage|rent ..3 behind|late|overdue',
    'behind on|with ..1 rent|mortgage|bills|payments',
    'unemployment|housing benefit|benefits',
    'maxed out',
    "i|we|i'll|badly|desperately need|needs ..1 the|this|some|more? money|cash",
    'short of money|cash',
    'running|run|ran out of money',
    "i'm|am|we're|are|completely|totally|flat broke|skint|penniless",
    "can't|cannot|couldn't pay ..2 rent|bills|mortgage",
  ],
  quarrel: [
    'my ..2 boss|manager|supervisor|colleague|coworker|co-worker|landlord|neighbour|neighbor|director ..4 shouted|shouts|yelled|yells|screamed|screams|hates|bullied|bullies|threatened|sued|accused|insulted|humiliated|sabotaged',
    'fell|fallen|falling out with ..1 my|our',
    'my ..1 lawsuit|tribunal|grievance',
    'suing|sued my|our|me',
    'fight|argument|row|dispute with ..1 my ..2 boss|manager|colleague|wife|husband|landlord|family|brother|sister|neighbour|neighbor|director',
  ],
} as const satisfies Readonly<Record<string, Phrases>>;

export type PrivateTopic = keyof typeof privateDetails;
