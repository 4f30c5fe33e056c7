import { getL10nJson, type l10nJsonFormat } from '@vscode/l10n-dev';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWordings } from '../../src/check/rule-page.ts';
import { unreadable } from '../../src/invitation/invitation.ts';
import { kinds, openDoors, reasons } from '../../src/letter/choices.ts';
import { problemWordings } from '../../src/letter/mail/problem.ts';
import { snippets } from '../../src/letter/snippet.ts';
import { fixTitles } from '../../src/rules/fix-titles.ts';
import { rules } from '../../src/rules/index.ts';
import { declineSteps } from '../../src/wizard/decline.ts';
import {
  days,
  details,
  kindDetails,
  manners,
  objections,
  ownReasonDetail,
} from '../../src/wizard/wordings.ts';
import { root } from '../vscode/paths.ts';

/** Every English wording that VS Code shows at run time: what `l10n/bundle.l10n.json` must hold, in its order. */
export async function wordings(): Promise<l10nJsonFormat> {
  const core = [...ofRules(), ...ofWizard(), ...ofLetters()].filter((wording) => wording !== '');
  const all = { ...Object.fromEntries(core.map((wording) => [wording, wording])), ...(await ofEditor()) };
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function ofRules(): string[] {
  return [
    ...rules.flatMap(({ summary, why, source, grade, messages, optionNotes = {} }) => [
      summary,
      why,
      source,
      grade,
      ...Object.values<string>(messages),
      ...Object.values(optionNotes),
    ]),
    ...Object.values(fixTitles),
    ...Object.values(pageWordings),
  ];
}

function ofWizard(): string[] {
  const steps = declineSteps({ now: new Date(0), locale: 'en', isLate: () => false });
  return [
    ...steps.flatMap(({ title, placeholder, detail = '', ...step }) => [
      title,
      placeholder,
      detail,
      step.kind === 'input' ? step.prompt : '',
    ]),
    ...[kinds, reasons, openDoors].flatMap(Object.values<{ label: string }>).map(({ label }) => label),
    ...[days, details, kindDetails, manners, objections].flatMap(Object.values<string>),
    ownReasonDetail,
  ];
}

function ofLetters(): string[] {
  return [...Object.values(problemWordings), unreadable, ...snippets.map(({ description }) => description)];
}

/** What stands in a call of `vscode.l10n.t`. */
async function ofEditor(): Promise<l10nJsonFormat> {
  const files = globSync('src/editor/**/*.ts', { cwd: root }).toSorted();
  return getL10nJson(
    files.map((file) => ({ extension: '.ts', contents: readFileSync(join(root, file), 'utf8') })),
  );
}
