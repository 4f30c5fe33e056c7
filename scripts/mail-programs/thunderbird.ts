import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './desktop.ts';
import { withoutPostmark } from './mutt.ts';
import { sender, type MailProgram } from './program.ts';

/** An account as a new user has it, but that it can't reach anybody, and no page of welcome. */
const settings: Readonly<Record<string, string | number | boolean>> = {
  'mail.accountmanager.accounts': 'account1,account2',
  'mail.accountmanager.defaultaccount': 'account2',
  'mail.accountmanager.localfoldersserver': 'server1',
  'mail.account.account1.server': 'server1',
  'mail.account.account2.server': 'server2',
  'mail.account.account2.identities': 'id1',
  'mail.server.server1.type': 'none',
  'mail.server.server1.hostname': 'Local Folders',
  'mail.server.server1.userName': 'nobody',
  'mail.server.server1.name': 'Local Folders',
  'mail.server.server1.directory-rel': '[ProfD]Mail/Local Folders',
  'mail.server.server2.type': 'pop3',
  'mail.server.server2.hostname': '127.0.0.1',
  'mail.server.server2.userName': 'sam',
  'mail.server.server2.name': sender.address,
  'mail.server.server2.directory-rel': '[ProfD]Mail/pop',
  'mail.server.server2.login_at_startup': false,
  'mail.server.server2.check_new_mail': false,
  'mail.identity.id1.useremail': sender.address,
  'mail.identity.id1.fullName': sender.name,
  'mail.identity.id1.valid': true,
  'mail.identity.id1.draft_folder': 'mailbox://nobody@Local%20Folders/Drafts',
  'mail.identity.id1.drafts_folder_picker_mode': '1',
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.smtpservers': 'smtp1',
  'mail.smtpserver.smtp1.hostname': '127.0.0.1',
  'mail.smtp.defaultserver': 'smtp1',
  'mail.rights.version': 1,
  'mailnews.start_page.enabled': false,
  'mail.shell.checkDefaultClient': false,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.inappnotifications.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'app.donation.eoy.version.viewed': 999,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

const composing = '^Write: ';

export const thunderbird: MailProgram = {
  name: 'Thunderbird',
  commands: { thunderbird: 'thunderbird' },
  ownWays: ['mailto, emoji', 'eml, emoji'],

  async start(desktop, home) {
    const profile = join(home, 'profile');
    const folder = join(profile, 'Mail', 'Local Folders');
    const drafts = join(folder, 'Drafts');
    await mkdir(folder, { recursive: true });
    const lines = Object.entries(settings).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, 'user.js'), lines.join(''));
    await writeFile(drafts, '');
    const end = desktop.start('thunderbird', ['-profile', profile, '-offline']);
    await desktop.window('Mozilla Thunderbird$');
    return {
      draft: async (letter, picture) => {
        const before = (await readFile(drafts, 'utf8')).length;
        const handed = letter.way === 'mailto' ? letter.link : letter.file;
        await desktop.run('thunderbird', ['-profile', profile, handed]);
        const window = await desktop.window(composing);
        await desktop.picture(picture);
        await desktop.press(window, 'ctrl+s');
        let known = before;
        await until('Thunderbird has kept the draft', async () => {
          const last = known;
          known = (await readFile(drafts, 'utf8')).length;
          return known > before && known === last;
        });
        await desktop.press(window, 'ctrl+w');
        await desktop.gone(composing);
        return withoutPostmark((await readFile(drafts, 'utf8')).slice(before));
      },
      stop: end,
    };
  },
};
