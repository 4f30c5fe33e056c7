/**
 * What our letters are made of, as plain text. Nothing here has a meaning in Markdown or in snippets, so that the
 * same words serve both; a test holds that.
 */

interface Reason {
  /** What the person picks. */
  readonly label: string;
  /** Completes "After careful consideration, I’ve decided …", and says no by itself. */
  readonly decision: string;
}

/** Tactful reasons; the first is the sample letter's own. */
export const reasons = {
  goals: {
    label: 'Other opportunities suit my goals better',
    decision: 'to pursue other opportunities that are more aligned with my current career goals',
  },
  accepted: {
    label: 'I have accepted another position',
    decision: 'to decline, as I have accepted another position',
  },
  staying: {
    label: 'I am staying in my current role',
    decision: 'to decline and stay in my current role',
  },
  timing: {
    label: 'The timing is not right',
    decision: 'to decline, as the timing is not right for me',
  },
  experience: {
    label: 'I am looking for something closer to my experience',
    decision: 'to decline, as I am looking for work closer to my experience',
  },
  location: {
    label: 'The location does not work for me',
    decision: 'to decline, as the location would not work for me',
  },
  personal: {
    label: 'My personal circumstances have changed',
    decision: 'to decline, as my personal circumstances have changed',
  },
  none: {
    label: 'No reason',
    decision: 'to decline the invitation',
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonId = keyof typeof reasons;

interface OpenDoor {
  readonly label: string;
  /** A whole sentence; empty for none. */
  readonly sentence: string;
}

/** Ways to stay connected; the first is the sample letter's own. */
export const openDoors = {
  touch: {
    label: 'Stay in touch',
    sentence:
      'However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.',
  },
  later: {
    label: 'Ask to hear of a later role',
    sentence: 'Should a suitable role open up later, I would be glad to hear from you again.',
  },
  colleague: {
    label: 'Offer to recommend a colleague',
    sentence: 'If it would help, I would gladly recommend a colleague who may be well suited to the role.',
  },
  none: {
    label: 'Leave it out',
    sentence: '',
  },
} as const satisfies Readonly<Record<string, OpenDoor>>;

export type OpenDoorId = keyof typeof openDoors;

export const appreciation =
  'I truly appreciate the opportunity to interview and the time you took to review my application.';
export const closing = 'Thank you again for the opportunity, and I wish you and your team continued success.';
export const shortClosing = 'I would love to stay in touch, and I wish you and your team continued success.';
export const apology = 'Please accept my apologies for the late reply.';
export const signOff = 'Best regards,';

/** For when nobody is named in the invitation. */
export const anybody = 'Hiring Team';

export function decision(words: string): string {
  return `After careful consideration, I’ve decided ${words}.`;
}
