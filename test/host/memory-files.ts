import * as vscode from 'vscode';

/** What goes wrong. */
interface Faults {
  /** Thrown by every write of a file for which it returns something. */
  write?: (name: string) => Error | undefined;
  rename?: () => Error;
}

/** A file system in memory, as a virtual workspace has one, of one folder; its faults can be set. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  faults: Faults = {};
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {}

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  /** A write that fails leaves half a file behind, as a full disk does. */
  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const fault = this.faults.write?.(uri.path.slice(1));
    if (fault instanceof vscode.FileSystemError) throw fault;
    this.files.set(uri.path, fault ? content.slice(0, content.length / 2) : content);
    if (fault) throw fault;
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const fault = this.faults.rename?.();
    if (fault) throw fault;
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }
}
