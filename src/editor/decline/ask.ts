import * as vscode from 'vscode';
import { chosenOf, inWords } from '../../wizard/question.ts';
import type { Ask, InputQuestion, Message, PickQuestion, Place, Question, Reply } from '../../wizard/step.ts';
import { withoutIcons } from '../../text/label.ts';
import { translate } from '../translate.ts';

/** What stands above and below every question. */
interface Frame {
  readonly heading: string;
  /** Says where an invitation was found, for the first question; absent where none was. */
  readonly note: Note | undefined;
  readonly place: Place;
  /** What is known by now; empty for nothing. */
  readonly known: string;
  /** A row in front of the first question's own; picking it ends the questions. */
  readonly first: FirstRow | undefined;
}

/** "Read from your clipboard: Nicole, …", with what is known by now. */
export type Note = (known: string) => string;

export interface FirstRow {
  readonly label: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** Asks a wizard's questions by VS Code's quick input. Escape cancels; clicking elsewhere does not. */
export function askWith(heading: string, note?: Note, first?: FirstRow): Ask {
  return (question, before, place, known) => {
    const isFirst = place.number === 1 && question.key !== 'details';
    const frame: Frame = {
      heading,
      note: isFirst && known ? note : undefined,
      place,
      known,
      first: isFirst ? first : undefined,
    };
    if (question.type === 'pick') return pick(question, before, frame);
    const ask = question.suggestions.length > 0 ? inputOrPick : input;
    return ask(question, typeof before === 'string' ? before : '', frame);
  };
}

interface Item extends vscode.QuickPickItem {
  /** Absent: picking it does nothing. */
  readonly reply?: Reply;
  readonly onPick?: () => void;
}

/** A choice that is completed in words has a field of its own, within the same question. */
async function pick(question: PickQuestion, before: unknown, frame: Frame): Promise<Reply> {
  const place = { ...frame.place, canGoBack: true };
  for (let answer = before; ;) {
    const reply = await pickFrom(question, answer, frame);
    const choice = typeof reply === 'string' ? undefined : chosenOf(question.choices, reply.value)?.choice;
    if (!choice?.own) return reply;
    const former = chosenOf(question.choices, answer);
    const words = former?.choice === choice ? former.words : '';
    const completed = await input(choice.own, words, { ...frame, place, note: undefined });
    if (completed === 'cancel' || completed === 'details') return completed;
    if (completed !== 'back') return { value: inWords(choice, completed.value) };
    if (!words) answer = choice.value;
  }
}

async function pickFrom(question: PickQuestion, before: unknown, frame: Frame): Promise<Reply> {
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
  const chosenBefore = chosenOf(question.choices, before)?.choice.value;
  quickPick.activeItems =
    chosenBefore === undefined
      ? quickPick.items.slice(0, 1)
      : items.filter(({ reply }) => reply.value === chosenBefore);
  quickPick.matchOnDetail = true;
  return show(quickPick, question, frame, () => {
    const item = chosen(quickPick);
    item?.onPick?.();
    return item?.reply;
  });
}

/** What was found is said once: at the first question by its note, later beside the way to change it. */
function detailsItems({ note, known }: Frame): Item[] {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const details: Item = { label: vscode.l10n.t('Change a detail…'), reply: 'details' };
  return [separator, note || !known ? details : { ...details, detail: withoutIcons(known) }];
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

/** Offers earlier answers, and takes any other text that is typed. Enter alone takes no earlier answer. */
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
    quickPick.items = value ? [typed(value), ...others] : [...unnamed, ...suggestions];
  };
  quickPick.value = before;
  offer(before);
  quickPick.onDidChangeValue(offer);
  return show(quickPick, question, frame, () => chosen(quickPick)?.reply);
}

function translated(message: Message | undefined): string | undefined {
  return message && translate(message.wording, message.data);
}

/** Shows the question until it is answered, left by the back button, or hidden. */
async function show(
  quickInput: vscode.QuickPick<Item> | vscode.InputBox,
  question: Question,
  { heading, note, known, place: { number, total, canGoBack } }: Frame,
  answer: () => Reply | undefined,
): Promise<Reply> {
  quickInput.title = vscode.l10n.t('{0}: {1}', heading, translate(question.title));
  // What was found is said where everybody's eyes are, and a screen reader's too, at the first question.
  quickInput.placeholder = note?.(known) ?? translate(question.placeholder);
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
