/* Words beside which the name of a company stands, in classes. */

import { fieldsOfWork } from '../../../text/fields-of-work.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Classes of the word before a name, the first that has it counts. */
const before: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['at', setOf('at @ bei chez presso hos ved en w/')],
  ['with', setOf('with mit avec con')],
  ['from', setOf('from von del')],
  ['by', setOf('by')],
  ['for', setOf('for für pour para per')],
  ['of', setOf('of de des du di der')],
  ['in', setOf('in to within into on near opposite')],
  ['via', setOf('via through using over')],
  ['join', setOf('join joining joined entering')],
  ['named', setOf('called named titled do')],
  ['we are', setOf("we're are am i'm is us")],
  ['and', setOf('and & + x vs or und et y with')],
  ['our', setOf('my your our his her their its this a an')],
];

/** Classes of the word behind a name. */
const behind: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['is', setOf("is was were are's")],
  ['are', setOf('are')],
  ['has', setOf('has have had')],
  [
    'acts',
    setOf(
      'needs need seeks wants want invites invite invited offers asks hires received selected sent makes build builds runs would looks proposed sincerely rated ' +
        'enjoyed wishes designs develops publishes plans opens grows expands',
    ),
  ],
  [
    'team',
    setOf('team crew gang family recruiting recruitment hiring careers talent people hr recruiters talks'),
  ],
  ['here', setOf('here again')],
  [
    'site',
    setOf(
      'hq headquarters office offices lobby garage site campus building station hotel depot gate store room reception centre center branch',
    ),
  ],
  [
    'step',
    setOf('interview interviews interviewer application invitation assessment panel role position opening'),
  ],
  ['and', setOf('and & + x or')],
  ['for', setOf('for in at on to via with as from by about of that which who we i you')],
  ['will', setOf('will can could may should')],
];

const classOf = (folded: string, classes: typeof before): string | undefined =>
  classes.find(([, words]) => words.has(folded))?.[0];

export const classBefore = (folded: string): string | undefined => classOf(folded, before);
export const classBehind = (folded: string): string | undefined => classOf(folded, behind);

/** What speaks of employment. */
export const jobs = setOf(
  'role roles position positions job opening openings opportunity interview interviews vacancy seat post career application apply applying applied interviewing ' +
    'shortlisted internship call chat conversation screening assessment hours closer interest discussion round',
);
/** Who recruits for somebody. */
export const recruits = setOf(
  'recruit recruiting recruiter hire hiring work working sourcer sourcing talent hr people',
);
/** Whoever is mandated is an agency, and its client the employer. */
export const clients = setOf(
  'client clients behalf represent representing advise advising act acting retained engaged appointed instructed asked commissioned mandated briefed rpo assignment',
);
/** Parts and people of an employer, before its name. */
export const parts = setOf(
  'department team head director board management part member group division founder ceo chair staff everyone council partner trustees secretary president owner',
);
/** Kinds of employer, before a name. */
export const firms = setOf(
  'company firm studio startup start-up agency charity school hospital museum practice clinic bookshops cafes business shop farm brand',
);
/** What a company does that has a role to fill. */
export const invites = setOf(
  'hiring looking seeking needs seeks invites invited recruiting selected growing searching expanding building pleased delighted opening',
);

/** What speaks of a job to be had, whoever works where. */
export const applying = setOf('application apply applied applying interview for about');
/** Behind "your", what the candidate has or had elsewhere. */
export const own = setOf(
  'time work experience years role tenure background career job degree studies stint position project projects team days talk',
);
/** Behind "you", what the candidate did elsewhere. */
export const did = setOf(
  'are were have spent built led did ran achieved had worked work studied managed made shipped grew created started joined do left retired gave wrote spoke ran taught',
);
/** Other marks of somebody's work elsewhere. */
export const formerly = setOf(
  "you're you've currently previously formerly studied worked met friend friends colleague colleagues contact contacts acquaintance someone",
);

/** Fields of work, which departments and specialties are called by, and other words that name nobody alone. */
export const fields: ReadonlySet<string> = new Set([
  ...fieldsOfWork,
  ...setOf(
    'infra geothermal service success entomology geography plant eu external central executive junior chief fixed term practice conference hall boardroom room floor building tower block entrance lobby reception venue court council committee parent parents panel board department faculty college office division unit section established kind regards fire years hair make-up bar front back house',
  ),
]);
