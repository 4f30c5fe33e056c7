import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until, type Desktop } from './desktop.ts';
import { sender, type Handover, type MailProgram } from './program.ts';

const account = `[Account: 1]
account_name=${sender.address}
is_default=1
name=${sender.name}
address=${sender.address}
protocol=4
smtp_server=127.0.0.1
receive_at_get_all=0
`;

/** Without its spell checker, as that complains of each language whose words are not installed. */
const settings = `[Common]
config_version=4
work_offline=1
autosave=0
check_on_startup=0
enable_aspell=0
`;

/** Claws has no key for what a double click does to a draft. */
const keys = '(gtk_accel_path "<Actions>/Menu/SummaryViewPopup/Reedit" "<Primary><Shift>y")\n';

const folders = { inbox: 'inbox', outbox: 'sent', draft: 'draft', queue: 'queue', trash: 'trash' };

const folderList = (mail: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mailbox" path="${mail}" sort="0" account_id="1">
${Object.entries(folders)
  .map(([type, path]) => `<folderitem type="${type}" name="${path}" path="${path}" />`)
  .join('\n')}
</folder></folderlist>
`;

const main = 'Claws Mail [0-9]';
const composing = 'Compose message';

export const claws: MailProgram = {
  name: 'Claws Mail',
  commands: { 'claws-mail': 'claws-mail' },
  ownWays: ['eml, emoji'],

  async start(desktop, home) {
    const drafts = await fill(home);
    const end = desktop.start('claws-mail', []);
    await desktop.window(main);
    return {
      draft: async (letter, picture) => {
        const before = await open(desktop, drafts, letter);
        const window = await desktop.window(composing);
        await desktop.picture(picture);
        await desktop.press(window, 'ctrl+s');
        const added = async (): Promise<string[]> =>
          (await numbers(drafts)).filter((name) => !before.includes(name));
        await until('Claws Mail has kept the draft', async () => (await added()).length > 0);
        const message = await readFile(join(drafts, (await added())[0] ?? ''), 'utf8');
        await desktop.press(window, 'ctrl+w');
        await desktop.gone(composing);
        return withoutOwnLines(message);
      },
      stop: end,
    };
  },
};

async function fill(home: string): Promise<string> {
  const mail = join(home, 'Mail');
  for (const folder of Object.values(folders)) await mkdir(join(mail, folder), { recursive: true });
  const own = join(home, '.claws-mail');
  await mkdir(own);
  const files = { accountrc: account, clawsrc: settings, menurc: keys, 'folderlist.xml': folderList(mail) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
  return join(mail, folders.draft);
}

/** Opens the letter, a message file as one that was put among the drafts; the drafts that there are then. */
async function open(desktop: Desktop, drafts: string, letter: Handover): Promise<string[]> {
  const before = await numbers(drafts);
  if (letter.way === 'mailto') {
    await desktop.run('claws-mail', [letter.link]);
    return before;
  }
  const given = String(Math.max(0, ...before.map(Number)) + 1);
  await copyFile(letter.file, join(drafts, given));
  // A folder is read when it is gone to.
  await desktop.run('claws-mail', ['--select', `#mh/Mailbox/${folders.inbox}`]);
  await desktop.run('claws-mail', ['--select', `#mh/Mailbox/${folders.draft}/${given}`]);
  await desktop.settle();
  await desktop.press(await desktop.window(main), 'ctrl+shift+y');
  return [...before, given];
}

/** The messages in a folder are files called by numbers. */
async function numbers(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d+$/.test(name));
}

/** What Claws Mail notes above a message. */
function withoutOwnLines(message: string): string {
  const end = 'X-Claws-End-Special-Headers: 1\n';
  const at = message.indexOf(end);
  return at === -1 ? message : message.slice(at + end.length);
}
