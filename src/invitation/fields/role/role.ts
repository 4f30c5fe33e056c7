/* Elects the role among all that can be its name. */

import type { Confidence } from '../../invitation.ts';
import { asElectionModel, elect, type ElectionModel } from '../election.ts';
import type { Evidence } from '../evidence.ts';
import type { People } from '../people/people.ts';
import { roleCandidatesOf } from './candidates.ts';
import type { KnownBeside } from './names.ts';
import { ruledRole } from './rules.ts';
import * as written from './weights.ts';

/** What `npm run train` learned of roles. */
export const roleModel: ElectionModel = asElectionModel(written);

/** What there is to know before the role is elected. */
export function knownBesideRole(
  evidence: Evidence,
  { names, recruiter }: Pick<People, 'names' | 'recruiter'>,
  company: string | undefined,
  times: readonly string[],
): KnownBeside {
  const ruled = ruledRole(evidence, company, names, recruiter.title);
  return { people: names, title: recruiter.title, company, ruled, times };
}

/** What the invitation calls the role, if that is likely. */
export function electRole(
  evidence: Evidence,
  known: KnownBeside,
  model: ElectionModel,
): { readonly value: string; readonly confidence: Confidence } | undefined {
  const elected = elect(roleCandidatesOf(evidence, known), model);
  return elected && { value: elected.candidate.value, confidence: elected.confidence };
}
