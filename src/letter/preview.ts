/* Shows single sentences of a letter before it is written. */

import { type Answers, tidy } from './answers.ts';
import { voiceFor } from './voices/index.ts';
import { apologyOf, decisionOf, doorOf, reasonOf } from './body.ts';

/** Single sentences of a letter, as they will stand in it; empty where it has none. */
export interface Preview {
  readonly decision: string;
  /** What the decision says of the reason, without its full stop: "as the timing is not right for me". */
  readonly reason: string;
  readonly openDoor: string;
  /** For the late reply, or for the interview that is called off or moved. */
  readonly apology: string;
}

/** What a question can show of the letter before it is written. */
export function preview(answers: Answers): Preview {
  const clean = tidy(answers);
  const voice = voiceFor(clean.register, clean.wording);
  return {
    decision: decisionOf(clean, voice),
    reason: reasonOf(clean, voice),
    openDoor: doorOf(clean, voice),
    apology: apologyOf(clean, voice),
  };
}
