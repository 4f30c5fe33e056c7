import type { Metafile } from 'esbuild';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../vscode/paths.ts';

/** A package whose code stands in our bundles. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it: `MIT`. */
  readonly license: string;
  /** The text that must be passed on with it. */
  readonly licenseText: string;
}

/** Those that may ship: they ask for no more than that their text is passed on. */
const acceptedLicenses = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause']);

/**
 * The packages that `bundles` hold anything of, by name and version.
 * @throws if one has no licence text, or a licence that is not accepted
 */
export function shippedPackages(bundles: readonly Metafile[]): readonly ShippedPackage[] {
  const inputs = bundles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    ),
  );
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  return [...folders]
    .map(readPackage)
    .toSorted((one, other) => `${one.name} ${one.version}`.localeCompare(`${other.name} ${other.version}`));
}

/** The folder of the innermost package that the file is of; undefined for a file of ours. */
function packageFolder(path: string): string | undefined {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path.replaceAll('\\', '/')) ?? [];
  return folder === undefined ? undefined : resolve(root, folder);
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  if (!acceptedLicenses.has(license))
    throw new Error(`${name} has the license ${license}; see scripts/shipping/shipped-packages.ts.`);
  const [file] = globSync('{LICENSE,LICENCE,License,license}*', { cwd: folder });
  if (file === undefined) throw new Error(`${name} has no license text that could be passed on.`);
  return { name, version, license, licenseText: readFileSync(join(folder, file), 'utf8').trim() };
}
