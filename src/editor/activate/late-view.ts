import * as vscode from 'vscode';

/**
 * Provides the items of a view for as long as the extension runs, from what is given later; it says when it is first
 * asked. VS Code 1.100 can't exchange the provider of a view: it forgets both.
 */
export class LateView<Item> implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #ask: () => void;
  #provider: vscode.TreeDataProvider<Item> | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** Shows the items of this provider until that is disposed of. */
  show(provider: vscode.TreeDataProvider<Item>): vscode.Disposable {
    this.#provider = provider;
    this.#changed.fire(undefined);
    const listener = provider.onDidChangeTreeData?.(() => this.#changed.fire(undefined));
    return new vscode.Disposable(() => {
      listener?.dispose();
      this.#provider = undefined;
    });
  }

  getTreeItem(item: Item): vscode.TreeItem | Thenable<vscode.TreeItem> {
    return this.#provider?.getTreeItem(item) ?? {};
  }

  getChildren(parent?: Item): vscode.ProviderResult<Item[]> {
    if (this.#provider) return this.#provider.getChildren(parent);
    this.#ask();
    return undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
