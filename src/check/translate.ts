import type { Data } from '../repair/fix.ts';

/** Says an English wording in the language of its reader, with the values of `data` in the place of the `{names}`. */
export type Translate = (wording: string, data?: Data) => string;

/** Leaves a wording in English; most have no names. */
export const inEnglish: Translate = (wording, data = {}) =>
  !wording.includes('{')
    ? wording
    : wording.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
