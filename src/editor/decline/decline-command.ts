import * as vscode from 'vscode';
import { check } from '../../check/check.ts';
import { replyBy } from '../../invitation/clock.ts';
import { compose } from '../../letter/compose.ts';
import { isShortNotice } from '../../letter/values/interview-time.ts';
import { singleLine } from '../../text/sanitise.ts';
import { declineSteps } from '../../wizard/decline-steps.ts';
import { fewQuestions } from '../../wizard/few-questions.ts';
import { judgeReason } from '../../wizard/judge-reason.ts';
import { prefill } from '../../wizard/prefill.ts';
import { type WizardAnswers, toAnswers } from '../../wizard/wizard-answers.ts';
import { runWizard } from '../../wizard/run.ts';
import { askWith, type FirstRow } from './ask.ts';
import { findInvitation, pasteInvitation, type FoundInvitation } from './find-invitation.ts';
import type { Correspondence } from '../invitations/correspondence.ts';
import { draftName } from '../invitations/labels.ts';
import { threadOf } from '../../correspondence/invitation-record.ts';
import type { Memory } from '../memory.ts';
import { reasonOf, tell, tellFailure } from '../notify.ts';
import { translate } from '../translate.ts';
import { checkSettings, clockSettings, ownDetails, quotesInvitation, rememberName } from '../settings.ts';
import { writeDraft } from '../documents/write-draft.ts';

/*
 * decline/: asks the questions of the wizard and writes the draft. What always holds: leaving the questions changes
 * nothing, and one undo takes out what was written.
 */

export function registerDeclineCommand(memory: Memory, correspondence: Correspondence): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.decline', () => decline(memory, correspondence));
}

async function decline(
  memory: Memory,
  correspondence: Correspondence,
  pasted?: FoundInvitation,
): Promise<void> {
  const now = new Date();
  const isLate = (receivedAt: Date | undefined) =>
    receivedAt !== undefined && replyBy(receivedAt, now, clockSettings()).state === 'late';
  const found = pasted ?? (await findInvitation());
  let wantsToPaste = false;
  const paste: FirstRow = {
    label: vscode.l10n.t('Paste the invitation'),
    detail: vscode.l10n.t('Copy the message first; it is read from your clipboard'),
    pick: () => (wantsToPaste = true),
  };
  const steps = declineSteps({
    judge: (ownReason, answers) =>
      judgeReason(ownReason, answers, (text) =>
        check(text, { ...checkSettings(), documents: 'always', translate }),
      ),
    recent: { roles: memory.recent('roles'), companies: memory.recent('companies') },
    now,
    locale: vscode.env.language,
    isLate,
  });
  const known = prefill(found?.invitation, { name: ownDetails().name, manner: memory.manner() });
  const given = await runWizard(
    steps,
    askWith(vscode.l10n.t('Decline an Interview'), found?.note, found ? undefined : paste),
    found ? fewQuestions(known, steps) : known,
  );
  if (wantsToPaste) {
    const copied = await pasteInvitation();
    return copied && decline(memory, correspondence, copied);
  }
  if (!given) return;
  const receivedAt = given.received === undefined ? undefined : new Date(given.received);
  const isSoon = isShortNotice(given.interviewAt ?? '', now);
  const answers = toAnswers(given, given.interviewAt ? isSoon : isLate(receivedAt));
  const { signOff, contact } = ownDetails();
  const quoted = found && quotesInvitation() ? found.text : '';
  const document = await writeDraft(compose({ ...answers, signOff, contact }), draftName(answers), quoted);
  if (answers.kind === 'agreed') remindOfCalendar(isSoon);
  try {
    await correspondence.begin(document, answers, receivedAt, found && threadOf(found.invitation));
    await remember(memory, given);
  } catch (error) {
    tellFailure(
      vscode.l10n.t('The letter is written, but some details could not be saved: {0}', reasonOf(error)),
    );
  }
}

/** An interview that is called off still stands in a calendar, and perhaps on somebody's way to work. */
function remindOfCalendar(isSoon: boolean): void {
  tell(
    'information',
    isSoon
      ? vscode.l10n.t('Decline the calendar entry too. The interview is very near, so call as well.')
      : vscode.l10n.t('Decline the calendar entry too.'),
  );
}

async function remember(
  memory: Memory,
  { name, role, company, manner }: Partial<WizardAnswers>,
): Promise<void> {
  await memory.addRecent('roles', singleLine(role ?? ''));
  await memory.addRecent('companies', singleLine(company ?? ''));
  // A message suits one place to write in, not the writer.
  if (manner && !manner.startsWith('message')) await memory.set('manner', manner);
  // Last: VS Code refuses to write settings whose file is open with changes.
  await rememberName(singleLine(name ?? ''));
}
