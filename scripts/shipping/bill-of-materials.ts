import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/paths.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/**
 * What ships, as a bill of materials in CycloneDX 1.6 (ECMA-424). It has no serial number and no time, so that the
 * same sources give the same file.
 */
export function billOfMaterials(packages: readonly ShippedPackage[]): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: license } }] } },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': packageUrl(each),
      name: each.name,
      version: each.version,
      licenses: [{ license: { id: each.license } }],
      purl: packageUrl(each),
    })),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** The package's address by the purl specification: `pkg:npm/%40scope/name@1.0.0`. */
function packageUrl({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
