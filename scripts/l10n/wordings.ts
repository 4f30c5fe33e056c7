import { getL10nJson } from '@vscode/l10n-dev';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleWordings } from '../../src/check/hover-text.ts';
import { pageWordings } from '../../src/check/rule-page.ts';
import { unreadable } from '../../src/invitation/invitation.ts';
import { kinds, openDoors, reasons } from '../../src/letter/choices.ts';
import { problemWordings } from '../../src/letter/mail/problem.ts';
import { snippets } from '../../src/letter/snippet.ts';
import { fixTitles } from '../../src/repair/fix-titles.ts';
import { rules } from '../../src/rules/index.ts';
import { declineSteps } from '../../src/wizard/decline-steps.ts';
import {
  days,
  details,
  kindDetails,
  manners,
  objections,
  ownReasonDetail,
  ownWords,
  rightLabel,
} from '../../src/wizard/wordings.ts';
import { root } from '../vscode/paths.ts';
import type { Strings } from './languages.ts';

/** Every English wording that VS Code shows at run time: what `l10n/bundle.l10n.json` must hold, in its order. */
export async function wordings(): Promise<Strings> {
  const all = [...ofRules(), ...ofWizard(), ...ofLetters(), ...(await ofEditor())];
  const distinct = new Set(all.filter((wording) => wording !== ''));
  return Object.fromEntries([...distinct].toSorted().map((wording) => [wording, wording]));
}

function ofRules(): string[] {
  return [
    ...rules.flatMap(({ summary, why, source, grade }) => [`${summary}.`, why, source, grade]),
    ...rules.flatMap(({ messages }) => Object.values<string>(messages)),
    ...rules.flatMap(({ optionNotes = {} }) => Object.values(optionNotes)),
    ...Object.values(fixTitles),
    ...rules.flatMap(({ whyOf = {} }) => Object.values<string | undefined>(whyOf).map((why = '') => why)),
    ...Object.values(pageWordings),
    ...Object.values(exampleWordings),
  ];
}

function ofWizard(): string[] {
  const steps = declineSteps({ now: new Date(0), locale: 'en', isLate: () => false });
  return [
    ...steps.flatMap(({ title, placeholder, detail = '', ...step }) => [
      title,
      placeholder,
      detail,
      step.type === 'input' ? step.prompt : '',
    ]),
    ...[kinds, reasons, openDoors, manners]
      .flatMap(Object.values<{ label: string }>)
      .map(({ label }) => label),
    ...[days, details, kindDetails, objections].flatMap(Object.values<string>),
    ...Object.values(ownWords).flatMap(Object.values<string>),
    ownReasonDetail,
    rightLabel,
  ];
}

function ofLetters(): string[] {
  return [...Object.values(problemWordings), unreadable, ...snippets.map(({ description }) => description)];
}

/** What stands in a call of `vscode.l10n.t`. */
async function ofEditor(): Promise<string[]> {
  const files = globSync('src/editor/**/*.ts', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const called = files.filter((contents) => contents.includes('l10n.t('));
  return Object.keys(await getL10nJson(called.map((contents) => ({ extension: '.ts', contents }))));
}
