/* Chooses the voice, a way of wording, in which a letter is written. */

import type { RegisterId } from '../choices.ts';
import { brisk } from './brisk.ts';
import { classic } from './classic.ts';
import { cordial } from './cordial.ts';
import { easy } from './easy.ts';
import { gentle } from './gentle.ts';
import { measured } from './measured.ts';
import type { Voice } from './voice.ts';

/** By register, in the order in which another wording is offered. */
const voices: Readonly<Record<RegisterId, readonly [Voice, ...Voice[]]>> = {
  formal: [classic, measured, brisk],
  warm: [cordial, easy, gentle],
};

/** How many wordings a register has. */
export function wordingsOf(register: RegisterId): number {
  return voices[register].length;
}

/** The voice of a register for the given wording, a whole number; after the last comes the first again. */
export function voiceFor(register: RegisterId, wording: number): Voice {
  const [first, ...others] = voices[register];
  const count = others.length + 1;
  const at = ((Math.trunc(wording) % count) + count) % count;
  return others[at - 1] ?? first;
}
