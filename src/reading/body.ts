import { isJudged, type Block, type Draft, type PlacedBlock } from '../draft/draft.ts';
import { blanksIn } from './blanks/find-blanks.ts';

/** The paragraphs and list items between greeting and sign-off, or all where none stand there. */
export function bodyOf(draft: Draft): PlacedBlock[] {
  const judged = belowGreeting(draft);
  const end = draft.signOff?.start ?? draft.text.length;
  const above = judged.filter(({ start }) => start < end);
  const last = above.at(-1);
  if (last && above.length > 1 && isParting(last)) above.pop();
  return above.length > 0 ? above : judged;
}

/** Whether the paragraph is a valediction in words of the writer's own: "Greetings from the coast,". */
function isParting({ block }: PlacedBlock): boolean {
  const { length } = block.text.trimEnd();
  return length <= 40 && block.text.charAt(length - 1) === ',';
}

/**
 * The block that the text begins with; a blank by itself at the top stands for a greeting, and what goes on with the
 * greeting belongs to it: "Hi Ann, and hello to the team,".
 */
export function openingOf(draft: Draft): PlacedBlock | undefined {
  const judged = belowGreeting(draft);
  const opening = judged.findIndex(({ block }) => !isBlank(block));
  if (opening < 0) return judged[0];
  const goesOn = /^(?:and|or|but)\b[^.!?]*,\s*$/iu.test(judged[opening]?.block.text ?? '');
  return (goesOn ? judged[opening + 1] : undefined) ?? judged[opening];
}

/** What stands below the greeting, without a letterhead; all where nothing does. */
function belowGreeting({ blocks, greeting }: Draft): PlacedBlock[] {
  const judged = blocks.filter(({ block }) => isJudged(block));
  const below = judged.filter(({ start }) => start >= (greeting?.end ?? 0));
  return below.length > 0 ? below : judged;
}

function isBlank(block: Block): boolean {
  const [blank] = blanksIn(block);
  return blank?.start === 0 && block.text.slice(blank.end).trim().length <= 1;
}
