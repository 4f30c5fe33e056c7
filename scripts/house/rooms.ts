/** A folder of src/, what it is for, and what it may import. Types count as imports too. */
export interface Room {
  /** The folder below src/. A file belongs to the longest name that its path begins with. */
  readonly name: string;
  /** What stands in it, as a clause. */
  readonly purpose: string;
  /** The rooms that it may import; each stands above it in the list of rooms. */
  readonly imports: readonly string[];
  /** The packages that it may import. */
  readonly packages?: readonly string[];
  /** Why it may import nothing else: a sentence. */
  readonly reason: string;
}

/** The rooms that know nothing of VS Code, each above those that import it. */
const core: readonly Room[] = [
  {
    name: 'text',
    purpose: 'what all mail text shares: spans, words, phrases, header lines, quoting, greetings, names',
    imports: [],
    reason: 'Every other room reads text through it, so whatever it imported would reach all of them.',
  },
  {
    name: 'draft',
    purpose: 'the reader: text to `Draft`, with its blocks, sentences, clauses and speech acts',
    imports: ['text'],
    reason:
      'A draft reads the same whatever is asked of it; it knows no rule, no setting and no other kind of mail.',
  },
  {
    name: 'model',
    purpose: 'what our linear models share: the features of words, classes of meaning, packed tables',
    imports: ['text', 'draft'],
    reason: 'A feature is the same to every model, whatever that one is about.',
  },
  {
    name: 'tone',
    purpose: 'the model of how a sentence may come across, and its generated weights',
    imports: ['text', 'draft', 'model'],
    reason:
      'The model sees what is written and nothing else; it is trained apart from the rules that ask it.',
  },
  {
    name: 'reading',
    purpose: 'what rules ask of a draft: likeness to an answer, names, blanks, topics, decision, register',
    imports: ['text', 'draft', 'model'],
    reason: 'It answers questions about a draft; what is wrong with the answer is for the rules to say.',
  },
  {
    name: 'letter',
    purpose:
      'the writer: answers to `Letter`, and a letter to Markdown, plain text, snippet, `.eml` and links',
    imports: ['text'],
    reason: 'A letter is written and sent whether or not anybody checks it.',
  },
  {
    name: 'invitation',
    purpose: 'the reader of invitations: a message to its fields, and the clock of the reply',
    imports: ['text'],
    packages: ['htmlparser2', 'postal-mime'],
    reason: 'An invitation is mail by somebody else; how the answer is written or judged is no part of it.',
  },
  {
    name: 'repair',
    purpose: 'edits that mend a draft: insert, leave out, replace, and the sentences that fixes write',
    imports: ['text', 'draft', 'reading', 'letter'],
    reason: 'Any rule may use any edit, so no edit knows a rule.',
  },
  {
    name: 'rules',
    purpose: 'the rules, one a file, with the phrases of each beside it',
    imports: ['text', 'draft', 'tone', 'reading', 'repair'],
    reason: 'A rule reports what it sees; settings, overlaps and suppression are decided by who runs it.',
  },
  {
    name: 'check',
    purpose: 'the checker: runs the rules and gives findings, with settings, overlaps and suppression',
    imports: ['text', 'draft', 'reading', 'repair', 'rules'],
    reason: 'It treats all rules alike, and judges the text of a draft whoever wrote it.',
  },
  {
    name: 'correspondence',
    purpose: 'invitations that wait for an answer: their records and reminders',
    imports: ['text', 'letter', 'invitation'],
    reason: 'What is remembered of an invitation does not depend on how its answer is judged.',
  },
  {
    name: 'wizard',
    purpose: 'the questions as data, and the runner that asks them through a function that it is given',
    imports: ['text', 'letter', 'invitation', 'correspondence'],
    reason: 'The questions can be asked by anything that can show them; it is handed what checks an answer.',
  },
  {
    name: 'chat',
    purpose: 'what language models are given and give back: tools, their schemas, the prompt, passages',
    imports: ['text', 'tone', 'letter', 'invitation', 'rules', 'check'],
    reason: 'A model is told what the other rooms know; none of them knows of a model.',
  },
];

const coreNames = core.map(({ name }) => name);

/** The rooms of the editor, each above those that import it. All of them may import the core. */
const editor: readonly Room[] = [
  {
    name: 'editor',
    purpose: 'what the rooms of the editor share: settings, memory, messages to the user, translation',
    imports: coreNames,
    packages: ['vscode'],
    reason: 'Shared files import no room, so that every room may import them.',
  },
  {
    name: 'editor/documents',
    purpose: 'documents: which are looked at, in what mode, and edits to them',
    imports: [...coreNames, 'editor'],
    packages: ['vscode'],
    reason: 'A document is tracked and edited whatever is known or said about it.',
  },
  {
    name: 'editor/invitations',
    purpose: 'open invitations: their store, view and reminders, and the drafts that answer them',
    imports: [...coreNames, 'editor', 'editor/documents'],
    packages: ['vscode'],
    reason: 'Invitations wait whether or not their drafts are checked, written or sent.',
  },
  {
    name: 'editor/diagnostics',
    purpose: 'findings: diagnostics, hovers, code actions, checklist, status, pages of rules',
    imports: [...coreNames, 'editor', 'editor/documents', 'editor/invitations'],
    packages: ['vscode'],
    reason: 'Findings are shown of every letter, however it was begun and wherever it is sent.',
  },
  {
    name: 'editor/decline',
    purpose: 'the commands that write a letter: the questions, another wording, completions',
    imports: [...coreNames, 'editor', 'editor/documents', 'editor/invitations'],
    packages: ['vscode'],
    reason: 'It hands over a draft like any other and asks the checker of the core about one sentence.',
  },
  {
    name: 'editor/sending',
    purpose: 'the command that sends a letter: routes, recipient, hand-over',
    imports: [...coreNames, 'editor', 'editor/documents', 'editor/invitations', 'editor/diagnostics'],
    packages: ['vscode'],
    reason: 'What is sent is the document as it stands, whoever wrote it.',
  },
  {
    name: 'editor/chat',
    purpose: 'language models: the tools of chats, and the command that asks a model to read a draft',
    imports: [...coreNames, 'editor', 'editor/documents'],
    packages: ['vscode'],
    reason: 'A model is asked by command only, and nothing else leads to it.',
  },
  {
    name: 'editor/activate',
    purpose: 'activation: loads the parts when there is something for them to do, and puts them together',
    imports: [
      ...coreNames,
      'editor',
      'editor/documents',
      'editor/invitations',
      'editor/diagnostics',
      'editor/decline',
      'editor/sending',
      'editor/chat',
    ],
    packages: ['vscode'],
    reason: 'It is what the entry points load, and nothing stands above it but them.',
  },
];

/** All rooms, each above those that import it. */
export const rooms: readonly Room[] = [
  ...core,
  ...editor,
  {
    name: '',
    purpose: 'the entry points of the extension, `extension.ts` and `extension.node.ts`',
    imports: ['editor/activate'],
    packages: ['vscode'],
    reason: 'An entry point loads the parts and has no logic of its own.',
  },
];
