/* Tells the addresses of programs from those of people. */

const automatic =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|alerts?|mailer|auto(?:mated|mailer)?|system|postmaster|bounces?)(?:[-_.+].{0,60})?$/u;

/** Whether nobody writes from the address: "noreply@jobs.example". */
export const isAutomatic = (address: string | undefined): boolean =>
  automatic.test(address?.split('@', 1)[0]?.toLowerCase() ?? '');
