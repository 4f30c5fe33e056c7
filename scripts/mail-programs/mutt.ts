import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until, type Desktop } from './desktop.ts';
import { sender, type Handover, type MailProgram } from './program.ts';

/** The editor leaves the letter alone. */
const settings = (home: string, drafts: string): string => `
set from="${sender.address}" realname="${sender.name}" editor="true" autoedit edit_headers abort_unmodified=no
set folder="${home}" mbox_type=mbox postponed="${drafts}" postpone=yes record="" charset=utf-8 send_charset="us-ascii:utf-8"
`;

export const mutt: MailProgram = {
  name: 'Mutt',
  commands: { mutt: 'mutt', xterm: 'xterm' },
  ownWays: ['mailto, no recipient'],

  async start(desktop, home) {
    const settingsFile = join(home, 'muttrc');
    const drafts = join(home, 'drafts');
    await writeFile(settingsFile, settings(home, drafts));
    return {
      draft: async (letter, picture) => {
        await writeFile(drafts, '');
        const end = open(desktop, settingsFile, letter);
        const window = await desktop.window('^mutt$');
        await desktop.picture(picture);
        await desktop.press(window, 'P');
        await desktop.gone('^mutt$');
        await end();
        await until('Mutt has kept the draft', async () => (await readFile(drafts, 'utf8')) !== '');
        return withoutPostmark(await readFile(drafts, 'utf8'));
      },
      stop: async () => {},
    };
  },
};

function open(desktop: Desktop, settingsFile: string, letter: Handover): () => Promise<void> {
  const handed = letter.way === 'mailto' ? [letter.link] : ['-H', letter.file];
  return desktop.start('xterm', [
    '-T',
    'mutt',
    '-geometry',
    '120x45',
    '-e',
    'mutt',
    '-F',
    settingsFile,
    ...handed,
  ]);
}

/** The line in front of a message in an mbox, and the `>` in front of lines that look like one. */
export function withoutPostmark(mbox: string): string {
  return mbox.slice(mbox.indexOf('\n') + 1).replace(/^>(>{0,9}From )/gm, '$1');
}
