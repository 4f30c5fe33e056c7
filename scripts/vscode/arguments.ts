/** What of VS Code's command line the launcher understands; all else is left aside, as VS Code does. */
export interface LauncherArguments {
  /** What to open: a folder, or the file of a workspace of several. */
  readonly folder: string | undefined;
  readonly developmentPaths: readonly string[];
  readonly testsPath: string | undefined;
  readonly kind: 'web' | undefined;
  /** The language of the window. */
  readonly locale: string | undefined;
  readonly userData: string | undefined;
  readonly extensions: string | undefined;
  readonly install: string | undefined;
}

/** Reads arguments in the forms that test-electron passes: `--name=value`, and a bare path for the folder. */
export function readArguments(args: readonly string[]): LauncherArguments {
  const values = (name: string): string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  return {
    folder: args.find((arg) => !arg.startsWith('-')),
    developmentPaths: values('extensionDevelopmentPath'),
    testsPath: values('extensionTestsPath').at(-1),
    kind: values('extensionDevelopmentKind').includes('web') ? 'web' : undefined,
    locale: values('locale').at(-1),
    userData: values('user-data-dir').at(-1),
    extensions: values('extensions-dir').at(-1),
    install: values('install-extension').at(-1),
  };
}
