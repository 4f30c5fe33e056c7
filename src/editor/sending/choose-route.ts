import * as vscode from 'vscode';
import { isMessage } from '../../letter/letter.ts';
import { asRoute, type Route, type RouteId, route, routesFrom } from '../../letter/routes.ts';
import { asLabel, withoutIcons } from '../../text/label.ts';
import { type Outgoing, worst } from './outgoing.ts';
import { adviceOn, routeNames } from './route-names.ts';
import { inBackground, reasonOf, tellFailure } from '../notify.ts';

interface Item extends vscode.QuickPickItem {
  readonly choice: RouteId | 'findings';
}

/**
 * Shows what would be sent, and asks by which way.
 * @param last the route that was used last
 * @returns `findings` for a look at what was found first, undefined for nothing
 */
export async function chooseRoute(
  outgoing: Outgoing,
  last: RouteId | undefined,
): Promise<RouteId | 'findings' | undefined> {
  const quickPick = vscode.window.createQuickPick<Item>();
  const offer = (): void => {
    const first = isMessage(outgoing.letter) ? 'copy' : (defaultRoute() ?? last);
    const routes = routesFrom(first).map((id) => routeItem(route(id, outgoing.letter)));
    const findings = findingsItem(outgoing);
    quickPick.items = [...findings, ...routes];
    const hasWarning = outgoing.findings.some(({ severity }) => severity === 'warning');
    quickPick.activeItems = (hasWarning ? findings : routes).slice(0, 1);
  };
  quickPick.title = vscode.l10n.t('Send This Draft');
  quickPick.placeholder = summary(outgoing);
  quickPick.matchOnDetail = true;
  offer();
  try {
    return await new Promise((resolve) => {
      quickPick.onDidHide(() => resolve(undefined));
      quickPick.onDidAccept(() => {
        const [item] = quickPick.activeItems;
        if (item) resolve(item.choice);
      });
      quickPick.onDidTriggerItemButton(({ item: { choice } }) => {
        if (choice !== 'findings') inBackground(toggleDefault(choice).then(offer));
      });
      quickPick.show();
    });
  } finally {
    quickPick.dispose();
  }
}

const section = 'kindRegrets.send';

/** The route to offer first, whichever was used last; undefined where none is set. */
function defaultRoute(): RouteId | undefined {
  return asRoute(vscode.workspace.getConfiguration(section).get<unknown>('route'));
}

async function toggleDefault(id: RouteId): Promise<void> {
  try {
    const wanted = id === defaultRoute() ? undefined : id;
    await vscode.workspace
      .getConfiguration(section)
      .update('route', wanted, vscode.ConfigurationTarget.Global);
  } catch (error) {
    tellFailure(vscode.l10n.t('The default could not be changed: {0}', reasonOf(error)));
  }
}

/** A placeholder shows text as it is. */
function summary({ letter: { to, subject }, words }: Outgoing): string {
  return [
    to === undefined ? vscode.l10n.t('No recipient') : vscode.l10n.t('To {0}', asLabel(to)),
    words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words),
    subject === '' ? vscode.l10n.t('No subject') : asLabel(subject),
  ].join(' · ');
}

function findingsItem(outgoing: Outgoing): Item[] {
  const { findings } = outgoing;
  const [first] = findings;
  if (!first) return [];
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const others = findings.length - warnings;
  const counts = [
    ...(warnings > 0
      ? [warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings)]
      : []),
    ...(others > 0
      ? [others === 1 ? vscode.l10n.t('1 suggestion') : vscode.l10n.t('{0} suggestions', others)]
      : []),
  ].join(', ');
  const question =
    findings.length === 1
      ? vscode.l10n.t('{0}: look at it first?', counts)
      : vscode.l10n.t('{0}: look at them first?', counts);
  return [
    {
      choice: 'findings',
      label: `$(${warnings > 0 ? 'warning' : 'info'}) ${question}`,
      detail: withoutIcons(worst(outgoing)?.message ?? ''),
      alwaysShow: true,
    },
  ];
}

function routeItem(offered: Route): Item {
  const { icon, label, detail } = routeNames()[offered.id];
  const isDefault = offered.id === defaultRoute();
  const closed = !offered.ok;
  return {
    choice: offered.id,
    label: `$(${closed ? 'circle-slash' : icon}) ${label}`,
    detail: closed ? withoutIcons(adviceOn(offered.problem)) : detail,
    ...(isDefault && { description: vscode.l10n.t('default') }),
    buttons: [
      isDefault
        ? { iconPath: new vscode.ThemeIcon('pinned'), tooltip: vscode.l10n.t('Remove as Default') }
        : { iconPath: new vscode.ThemeIcon('pin'), tooltip: vscode.l10n.t('Make This the Default') },
    ],
  };
}
