/* Words beside which the name of a role stands. */

/** What stands behind a role: "the Analyst position". */
export const roleNouns = new Set(
  (
    'role roles position positions opening openings job jobs vacancy vacancies seat seats post posts opportunity opportunities programme ' +
    'program scheme situation gig stelle poste puesto vacature tjänst stilling posting requirement headcount slot'
  ).split(' '),
);

/** What somebody does who has a role to fill. */
export const seekers = new Set(
  (
    'hiring seeking need needs recruiting looking searching search hunting hunt appoint hire bring add find want wants recruit after ' +
    'become becoming'
  ).split(' '),
);

/** Steps of a selection, before "for": "your interview for Analyst". */
export const stages = new Set(
  (
    'interview interviewing interviews round call screening screen conversation chat discussion session meeting application applications apply applying ' +
    'applied candidate shortlist shortlisted consider considered considering selected selection interest interested invitation ' +
    'invite invited event day test assessment fit match suit suited forward yourself submission profile background process talk candidacy cv résumé resume ' +
    'panel presentation visit intern-day received sent us loop'
  ).split(' '),
);

/** Words inside of roles: "Head of Data", "Customs and Trade Analyst". */
export const roleConnectors = new Set(
  'of and & de du des di del und y e en et der für la le i og och van von'.split(' '),
);

/** What describes a role rather than names it. */
export const leadingAdjectives = new Set(
  (
    'new exciting great brilliant talented experienced strong skilled passionate amazing fantastic wonderful interesting unique open ' +
    'current available full-time part-time remote hybrid permanent temporary contract freelance fully first another next ' +
    'stellar excellent top rare perfect dedicated motivated ambitious curious creative hands-on mission-critical key ' +
    'challenging rewarding similar upcoming vacant advertised above-mentioned above mentioned following further second additional good solid ' +
    'perm fixed-term urgent immediate confidential high-profile newly created brand-new kick-ass rockstar super lovely specific ideal ' +
    'an a the our your some few several on-site onsite entry-level'
  ).split(' '),
);

const edges = new Set(
  (
    'i you we he she they it me us him them my your our his her their its the a an this that these those is are was were be been ' +
    'am do does did have has had will would can could should may might must at with for in on from to by about into onto over under ' +
    'regarding concerning as or nor but so if because while who whom whose which what when where why how not no yes very too also just then ' +
    'than like want wants need needs fill filling interview interviews invite invited application apply applied applying discuss discussing talk talking ' +
    'chat chatting see saw seen hear heard know known think thought hope hoped hoping love loved like liked find found get got make made ' +
    'take took give gave come came go went look looking looked seek seeking hire hiring recruit recruiting offer offering offered ' +
    'interest interested regards consider considered considering suitable right people person someone somebody anyone candidate candidates client ' +
    'clients company now today tomorrow week soon please thank thanks up out there here well back around currently still really ' +
    'match matches fit role roles position positions opening openings job jobs vacancy vacancies seat post opportunity opportunities ' +
    'any more most much many such same other own per via plus both all each every only even ever never next last permanent dream perfect different ' +
    'potential possible exact actual career advancing filled sharing share shared describe details join joining reach reached reaching ' +
    'through between during before after since until within without against along another one two three four five'
  ).split(' '),
);

/** Whether the word, in lower case, can't be inside of a role that is written in lower case. */
export const isRoleEdge = (folded: string): boolean => edges.has(folded);
