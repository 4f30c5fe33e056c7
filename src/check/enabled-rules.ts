import { rules } from '../rules/index.ts';
import type { LetterRule, Rule, SentenceRule, Severity } from '../rules/rule.ts';
import { defaultSettings, type CheckSettings } from './settings.ts';
import { inEnglish, type Translate } from './translate.ts';

/** A rule as it runs: with the user's severity, where they have set one, and options. */
export interface EnabledRule<Kind extends Rule = Rule> {
  readonly rule: Kind;
  /** Its place in the registry. */
  readonly rank: number;
  readonly severity: Severity | undefined;
  readonly options: object;
  readonly translate: Translate;
}

/** The rules that the user has not switched off. */
export interface EnabledRules {
  readonly sentence: readonly EnabledRule<SentenceRule>[];
  readonly letter: readonly EnabledRule<LetterRule>[];
}

let byDefault: EnabledRules | undefined;

export function enabledRules(settings: CheckSettings, translate = inEnglish): EnabledRules {
  const { severity, options } = settings;
  const isDefault =
    severity === defaultSettings.severity && options === defaultSettings.options && translate === inEnglish;
  return isDefault ? (byDefault ??= activate(settings, translate)) : activate(settings, translate);
}

function activate({ severity, options }: CheckSettings, translate: Translate): EnabledRules {
  const sentence: EnabledRule<SentenceRule>[] = [];
  const letter: EnabledRule<LetterRule>[] = [];
  for (const [rank, rule] of rules.entries()) {
    const wanted = severity[rule.id];
    if (wanted === 'off') continue;
    const settled = { rank, severity: wanted, options: optionsOf(rule, options[rule.id]), translate };
    if (rule.scope === 'sentence') sentence.push({ rule, ...settled });
    else letter.push({ rule, ...settled });
  }
  return { sentence, letter };
}

/** The rule's options: what is set of them where that is a count, without its fraction, else the default. */
function optionsOf({ defaults, fromZero = [] }: Rule, set: Readonly<Record<string, unknown>> = {}): object {
  const settled = Object.entries(defaults).map(([name, value]: [string, unknown]) => {
    const wanted = set[name];
    return [
      name,
      typeof wanted === 'number' && isCount(wanted, fromZero.includes(name) ? 0 : 1)
        ? Math.floor(wanted)
        : value,
    ];
  });
  return Object.fromEntries(settled);
}

const isCount = (value: number, least: number): boolean => value >= least && Number.isFinite(value);
