import * as vscode from 'vscode';
import type { Ask, InputQuestion, PickQuestion, Place, Reply } from '../wizard/step.ts';

/** Asks a wizard's questions by VS Code's quick input. Escape cancels; clicking elsewhere does not. */
export function askWith(heading: string): Ask {
  return (question, before, place) =>
    question.kind === 'pick'
      ? pick(question, before, heading, place)
      : input(question, before, heading, place);
}

async function pick(question: PickQuestion, before: unknown, heading: string, place: Place): Promise<Reply> {
  const quickPick = vscode.window.createQuickPick();
  const items = question.choices.map(({ label, detail, value }) => ({
    label: vscode.l10n.t(label),
    detail,
    value,
  }));
  quickPick.items = items;
  quickPick.activeItems = items.filter(
    ({ value }, at) => value === before || (before === undefined && at === 0),
  );
  quickPick.matchOnDetail = true;
  return show(quickPick, question, heading, place, () => {
    const chosen = items.find((item) => item === (quickPick.selectedItems[0] ?? quickPick.activeItems[0]));
    return chosen && { value: chosen.value };
  });
}

async function input(
  question: InputQuestion,
  before: unknown,
  heading: string,
  place: Place,
): Promise<Reply> {
  const box = vscode.window.createInputBox();
  const objection = (): string | undefined => {
    const message = question.validate?.(box.value);
    return message && vscode.l10n.t(message);
  };
  box.value = typeof before === 'string' ? before : '';
  box.prompt = vscode.l10n.t(question.prompt);
  // Nobody needs to be told that a field is empty before having typed in it.
  box.onDidChangeValue((value) => (box.validationMessage = value ? objection() : undefined));
  return show(box, question, heading, place, () => {
    box.validationMessage = objection();
    return box.validationMessage ? undefined : { value: box.value };
  });
}

/** Shows the question until it is answered, left by the back button, or hidden. */
async function show(
  quickInput: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  question: PickQuestion | InputQuestion,
  heading: string,
  { number, total }: Place,
  answer: () => Reply | undefined,
): Promise<Reply> {
  quickInput.title = `${heading}: ${vscode.l10n.t(question.title)}`;
  quickInput.placeholder = vscode.l10n.t(question.placeholder);
  quickInput.step = number;
  quickInput.totalSteps = total;
  quickInput.ignoreFocusOut = true;
  quickInput.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
  try {
    return await new Promise((resolve) => {
      quickInput.onDidTriggerButton(() => resolve('back'));
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
