/* Elects the role among all that can be its name. */

import type { Known } from '../company/names.ts';
import { asElectionModel, elect, type Elected, type ElectionModel } from '../election.ts';
import type { Evidence } from '../evidence.ts';
import { roleCandidatesOf } from './candidates.ts';
import type { KnownBeside } from './names.ts';
import { ruledRole } from './rules.ts';
import * as written from './weights.ts';

/** What `npm run train` learned of roles. */
export const roleModel: ElectionModel = asElectionModel(written);

/** What there is to know before the role is elected. */
export function knownBesideRole(
  evidence: Evidence,
  { people, title, role, times }: Known,
  company: string | undefined,
): KnownBeside {
  // What is known by now was read without a company.
  const ruled = company === undefined ? role : ruledRole(evidence, company, people, title);
  return { people, title, company, ruled, times };
}

/** What the invitation calls the role, if that is likely. */
export const electRole = (
  evidence: Evidence,
  known: KnownBeside,
  model: ElectionModel,
): Elected | undefined => elect(roleCandidatesOf(evidence, known), model);
