/* Tells whether the writer recruits for others, and what that says of a name. */

import type { Evidence } from '../evidence.ts';

/** What shows that the writer recruits for others. */
export interface Agency {
  /** Whether the message speaks for others: of a client, or as agencies do. */
  readonly speaks: boolean;
  /** Whether the writer's title is one that agencies give. */
  readonly hasTitle: boolean;
}

/** Words in the names of agencies. */
const agencyName =
  /\b(?:recruitment|recruiting|recruiters?|search|staffing|personnel|resourcing|talent|personalberatung|interim|selection|manpower|employment|advisory|advis[eo]rs)\b|\b(?:rekryt|recrut|reclut|selezion|selecci|werving|talent|headhunt)/iu;
/** "one of our retail clients", but neither "our client services" nor "client-facing". */
const clientSpeech =
  /\b(?:my|our|an?|the|one of our) (?:[\w-]{1,20} ){0,2}clients?\b(?![ -](?:engineering|facing|services?|success|relations?|side|solutions?|teams?|care|base|work)\b)|\bclients? of (?:mine|ours)\b/iu;
/** How agencies speak of what they do, and of an employer whom they don't name. */
const agencySpeech =
  /\b(?:find people for|asked (?:us|me) to (?:invite|find|help|approach)|recruiter \((?:external|agency)|instructed (?:exclusively )?by|employment (?:agency|business)|in their search|retained|exclusive(?:ly)?|mandate[ds]?|we are an agency|working with an?|partner(?:ing|ed) with|(?:i|we) represent|representing|engaged by|has (?:hired|asked) me|recruiting for|(?:i|we) (?:search|recruit|act|advise)|household[- ]name|confidential (?:search|client|employer|process|assignment|mandate|basis|role|appointment)|undisclosed|discreet|nda|can(?:no|['’])?t (?:name|say|tell)|can ?not (?:name|say|tell)|(?:will|may|can) name|not (?:yet )?(?:name|disclose)|executive search|headhunt(?:er|ing)?|rpo|end client)\b/iu;

/** How agencies describe themselves where they sign. */
const agencyMark =
  /\b(?:recruitment (?:ltd|limited|consult\p{L}{2,9}|agency|agents|group|business|solutions|partners|specialists?)|technology recruitment|recruiters ltd|(?:executive|retained|leadership) search|search (?:&|and|\+) selection|staffing|headhunt(?:er|ers|ing)?|resourcing ltd|employment (?:agency|business)|hr services|personalberatung|(?:chasseurs?|chasseuses?|cazatalentos)|delivery consultant|recruitment consultant|search partners?|selezione|talento directivo)\b/iu;

/** Titles that agencies give. */
const agencyTitle =
  /\b(?:consultant|(?:managing |senior |founding )?partner|principal|search|resourcer|headhunter|account manager|associate director|recruitment)\b/iu;

/** What of the message, and of the title of its writer, shows an agency. */
export function agencyOf(evidence: Evidence, title: string | undefined): Agency {
  return {
    speaks: clientSpeech.test(evidence.said) || agencySpeech.test(evidence.said) || isAgencyMail(evidence),
    hasTitle: agencyTitle.test(title ?? ''),
  };
}

function isAgencyMail({ message, layout: { preamble, signature, footer } }: Evidence): boolean {
  const own = [...preamble.slice(0, 6), ...signature.slice(0, 12), ...footer.slice(0, 8)]
    .join('\n')
    .slice(0, 4000);
  return agencyMark.test(`${message.from?.name ?? ''}\n${own}`);
}

/** What weighs otherwise where the message speaks for others. */
const reweighed = [
  'in sender',
  'in line',
  'in sentence',
  'sender domain all',
  'sender domain part',
  'others domain all',
  'signed',
  'repeated',
  'client … _',
  "writer's firm",
  'label company first',
  'in subject',
  'employer ',
  'employer sure ',
  'recruits … _',
  'job … with _',
  'legal form',
  '_ acts',
];

/**
 * What an agency's writing says of a name.
 * @param features what else is known of the name
 */
export function* agencyFeatures(
  value: string,
  features: ReadonlySet<string>,
  { speaks, hasTitle }: Agency,
): Generator<string> {
  if (hasTitle && features.has('signed')) yield 'signed below the title of an agency';
  if (agencyName.test(value)) yield speaks ? 'agency, speaks for others' : 'agency';
  if (!speaks) return;
  if (features.has('at _') || features.has('from _')) yield 'speaks for others, at or from';
  if (!features.has('in sentence') && features.has('in line')) yield 'speaks for others, only in line';
  for (const feature of reweighed) if (features.has(feature)) yield `speaks for others, ${feature}`;
}
