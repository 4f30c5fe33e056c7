import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../src/text/hash.ts';
import { draws } from './draws.ts';

/** A sentence with alternatives: "{Thank you|Thanks} for {asking|writing}". */
export interface Template {
  /** The kind of hurt; undefined where it hurts nobody. */
  readonly kind: string | undefined;
  /** Whether it is a clause that stands behind another, such as "as you never answered". */
  readonly isClause: boolean;
  /** In their order: the wordings of which one is taken each. */
  readonly parts: readonly (readonly string[])[];
}

/** Reads lines of the form `kind: sentence` or `kind+: clause` from all files of `folder`; see the README. */
export function readTemplates(folder: string): Template[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').flatMap(readTemplate));
}

function readTemplate(line: string): Template[] {
  const [, kind = '', clause = '', text = ''] = /^(\w+)(\+?): (.+)$/u.exec(line) ?? [];
  if (kind === '') return [];
  const parts = text.split(/[{}]/u).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  return [{ kind: kind === 'decent' ? undefined : kind, isClause: clause !== '', parts }];
}

/** At most `most` wordings of a template, without a full stop, the same in each run. */
export function wordingsOf({ parts }: Pick<Template, 'parts'>, most: number): string[] {
  const next = draws(hashText(parts.join()));
  const wordings = new Set<string>();
  for (let draw = 0; draw < most; draw++)
    wordings.add(
      parts
        .map((part) => part[next() % part.length] ?? '')
        .join('')
        .replace(/[.\s]+$/u, ''),
    );
  return [...wordings];
}
