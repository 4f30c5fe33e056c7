import * as vscode from 'vscode';
import type { Ask, InputQuestion, Message, PickQuestion, Place, Question, Reply } from '../../wizard/step.ts';
import { withoutIcons } from '../../text/label.ts';
import { translate } from '../translate.ts';

/** What stands above and below every question. */
interface Frame {
  readonly heading: string;
  /** What is known before the first question; absent for nothing. */
  readonly note: string | undefined;
  readonly place: Place;
  /** A row in front of the first question's own; picking it ends the questions. */
  readonly first: FirstRow | undefined;
}

export interface FirstRow {
  readonly label: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** Asks a wizard's questions by VS Code's quick input. Escape cancels; clicking elsewhere does not. */
export function askWith(heading: string, note?: string, first?: FirstRow): Ask {
  return (question, before, place) => {
    const frame: Frame = { heading, note, place, first: place.number === 1 ? first : undefined };
    if (question.type === 'pick') return pick(question, before, frame);
    const ask = question.suggestions.length > 0 || question.isGuess ? inputOrPick : input;
    return ask(question, typeof before === 'string' ? before : '', frame);
  };
}

interface Item extends vscode.QuickPickItem {
  /** Absent: picking it does nothing. */
  readonly reply?: Reply;
  readonly onPick?: () => void;
}

async function pick(question: PickQuestion, before: unknown, frame: Frame): Promise<Reply> {
  const quickPick = vscode.window.createQuickPick<Item>();
  const items = question.choices.map(({ label, detail, value }) => ({
    label: translate(label),
    detail: withoutIcons(translate(detail)),
    reply: { value },
  }));
  const { first } = frame;
  const above: Item[] = first
    ? [{ label: first.label, detail: first.detail, reply: 'cancel', onPick: first.pick }]
    : [];
  quickPick.items = [...above, ...items, ...(question.offersDetails ? detailsItems(frame) : [])];
  const shownFirst = quickPick.items.slice(0, 1);
  const chosenBefore = items.filter(({ reply }) => reply.value === before);
  quickPick.activeItems = before === undefined ? shownFirst : chosenBefore;
  quickPick.matchOnDetail = true;
  return show(quickPick, question, frame, () => {
    const item = chosen(quickPick);
    item?.onPick?.();
    return item?.reply;
  });
}

function detailsItems({ note }: Frame): Item[] {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const details: Item = { label: vscode.l10n.t('Change a detail…'), reply: 'details' };
  return [separator, note === undefined ? details : { ...details, detail: note }];
}

function chosen(quickPick: vscode.QuickPick<Item>): Item | undefined {
  return quickPick.selectedItems[0] ?? quickPick.activeItems[0];
}

async function input(question: InputQuestion, before: string, frame: Frame): Promise<Reply> {
  const box = vscode.window.createInputBox();
  const objection = () => translated(question.validate(box.value));
  const advice = (): vscode.InputBoxValidationMessage | undefined => {
    const message = question.advise(box.value);
    return message === undefined ? undefined : { message, severity: vscode.InputBoxValidationSeverity.Info };
  };
  box.value = before;
  box.prompt = translate(question.prompt);
  // Nobody needs to be told that a field is empty before having typed in it.
  box.onDidChangeValue((value) => (box.validationMessage = value ? (objection() ?? advice()) : undefined));
  return show(box, question, frame, () => {
    box.validationMessage = objection();
    return box.validationMessage ? undefined : { value: box.value };
  });
}

/**
 * Offers earlier answers, and takes any other text that is typed. Neither an earlier answer nor a guess is focused:
 * Enter alone takes none of them.
 */
async function inputOrPick(question: InputQuestion, before: string, frame: Frame): Promise<Reply> {
  const quickPick = vscode.window.createQuickPick<Item>();
  const suggestions = question.suggestions.map((value) => ({ label: withoutIcons(value), reply: { value } }));
  const typed = (value: string): Item => {
    const objection = translated(question.validate(value));
    const detail = objection ?? translate(question.prompt);
    return {
      label: withoutIcons(value),
      detail,
      alwaysShow: true,
      ...(objection ? {} : { reply: { value } }),
    };
  };
  const empty: Item = { label: vscode.l10n.t('Leave it empty'), reply: { value: '' } };
  const unnamed = question.validate('') === undefined ? [empty] : [];
  const offer = (value: string) => {
    const others = suggestions.filter(({ reply }) => reply.value !== value);
    if (question.isGuess && value === before) {
      // VS Code puts rows whose label has the text on top, and focuses the first: neither of these has it.
      const take = { label: vscode.l10n.t('Take it as it is'), description: withoutIcons(value) };
      quickPick.items = [
        hint(vscode.l10n.t('Is this right? Correct it above, or take it below')),
        { ...typed(value), ...take },
      ];
      return;
    }
    const first = unnamed.length > 0 ? unnamed : [hint(vscode.l10n.t('Type it above, or pick one below'))];
    quickPick.items = value ? [typed(value), ...others] : [...first, ...suggestions];
  };
  quickPick.value = before;
  offer(before);
  quickPick.onDidChangeValue(offer);
  return show(quickPick, question, frame, () => chosen(quickPick)?.reply);
}

/** A row that says what to do, and does nothing. */
const hint = (label: string): Item => ({ label, alwaysShow: true });

function translated(message: Message | undefined): string | undefined {
  return message && translate(message.wording, message.data);
}

/** Shows the question until it is answered, left by the back button, or hidden. */
async function show(
  quickInput: vscode.QuickPick<Item> | vscode.InputBox,
  question: Question,
  { heading, note, place: { number, total, canGoBack } }: Frame,
  answer: () => Reply | undefined,
): Promise<Reply> {
  quickInput.title = vscode.l10n.t('{0}: {1}', heading, translate(question.title));
  // What was found is said where everybody's eyes are, and a screen reader's too, at the first question.
  quickInput.placeholder = number === 1 && note ? note : translate(question.placeholder);
  quickInput.step = number;
  quickInput.totalSteps = total;
  quickInput.ignoreFocusOut = true;
  const details: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('list-flat'),
    tooltip: vscode.l10n.t('Change a detail…'),
  };
  // Picks offer the details in their list.
  quickInput.buttons = [
    ...(canGoBack ? [vscode.QuickInputButtons.Back] : []),
    ...(question.type === 'input' ? [details] : []),
  ];
  try {
    return await new Promise((resolve) => {
      quickInput.onDidTriggerButton((button) => resolve(button === details ? 'details' : 'back'));
      quickInput.onDidHide(() => resolve('cancel'));
      quickInput.onDidAccept(() => {
        const reply = answer();
        if (reply) resolve(reply);
      });
      quickInput.show();
    });
  } finally {
    quickInput.dispose();
  }
}
