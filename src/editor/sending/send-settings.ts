import * as vscode from 'vscode';
import { asRoute, type RouteId } from '../../letter/routes.ts';

const section = 'kindRegrets.send';

/** Whether lines that were wrapped while typing are sent as one. */
export function joinLines(): boolean {
  return vscode.workspace.getConfiguration(section).get<unknown>('joinLines') === true;
}

/** The route to offer first, whichever was used last; undefined where none is set. */
export function defaultRoute(): RouteId | undefined {
  return asRoute(vscode.workspace.getConfiguration(section).get<unknown>('route'));
}

export async function setDefaultRoute(route: RouteId | undefined): Promise<void> {
  await vscode.workspace.getConfiguration(section).update('route', route, vscode.ConfigurationTarget.Global);
}
