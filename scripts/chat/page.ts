import { readingPrompt } from '../../src/chat/prompt.ts';
import { tools } from '../../src/chat/tools.ts';

/** The page that says what language models have to do with Kind Regrets, with all that one is told; as Markdown. */
export function modelsPage(): string {
  return [
    '# Language models',
    'Kind Regrets needs no language model, and asks none by itself. With one it does two things, and each only when you ask for it. Nothing leaves your machine unless you send it or ask a model to read it.',
    '## Tools for a chat',
    'A chat in VS Code can use three tools. They run on your machine and ask no model anything. The chat calls them, VS Code asks you first and says what the model will see, and what they give back goes to the model of that chat. Type `#` and a name, or ask in your own words.',
    toolTable(),
    'Each gives back small JSON and the same in words. What is wrong with an input comes back as `{"error": "…"}`, not as an exception: VS Code writes the input of a tool that throws into its log, and that may be your letter.',
    '## A second opinion',
    '**Kind Regrets: Ask a Language Model to Read This Draft…** lets you pick one of the models that VS Code offers, and asks whether its provider may see the letter: each time, unless you choose not to be asked again about that provider. **Forget My Details…** takes that back. Then the whole document goes to the model, and nothing else does.',
    'What the model quotes is looked for in your draft, letter by letter; what does not stand there is dropped. What does is underlined as information from “Kind Regrets” with the name of the model, with better words as a quick fix, if they are nothing but words. An edit of the passage takes the underline away.',
    'The model is told this, and no more. The mark is a number that is drawn anew each time, so that nobody who wrote a line of the letter can end it early; instructions in the letter are none to the model.',
    `\`\`\`text\n${readingPrompt('(the document)', '5f0c…')}\n\`\`\``,
    'Where VS Code has no model, the command says so. Extensions bring them: some from a provider, others from your own machine, so that the letter stays there.',
    '## How that is held',
    '`npm run check` reads the syntax tree of what ships: the calls that look for models and ask one stand once each, in `src/editor/chat/ask-model.ts`, which the command loads and nothing else. A test writes a letter in a real VS Code with a model at hand, and fails if that model is asked anything before the command is chosen.',
    '',
  ].join('\n\n');
}

function toolTable(): string {
  const rows = Object.values(tools).map(({ reference, modelDescription, inputSchema }) => {
    const inputs = Object.keys(inputSchema.properties).map((name) => `\`${name}\``);
    return `| \`#${reference}\` | ${modelDescription} | ${inputs.join(', ')} |`;
  });
  return ['| Tool | What a model is told of it | Input |', '| --- | --- | --- |', ...rows].join('\n');
}
