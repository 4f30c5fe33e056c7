import { mentioning, type Draft } from '../draft/draft.ts';
import { isWarm } from '../reading/register.ts';

const isAboutInterview = mentioning(/\binterview/iu);
const isAboutApplication = mentioning(/\b(?:application|applied|candidacy)\b/iu);

/** A sentence that says no in the terms of the letter: of an interview, of an application, or of neither. */
export function decisionFor(draft: Draft): string {
  const opening = isWarm(draft)
    ? 'I have thought it over and decided'
    : 'After careful consideration, I have decided';
  if (isAboutInterview(draft)) return `${opening} not to go ahead with the interview.`;
  if (isAboutApplication(draft)) return `${opening} to withdraw my application.`;
  return `${opening} not to take this further.`;
}
