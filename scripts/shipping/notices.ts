import type { ShippedPackage } from './shipped-packages.ts';

/** The file that passes on the licences of what ships, as they ask. */
export function notices(packages: readonly ShippedPackage[]): string {
  const rule = '-'.repeat(80);
  const texts = packages.map(
    ({ name, version, license, licenseText }) =>
      `${rule}\n${name} ${version} (${license})\n${rule}\n\n${licenseText}\n`,
  );
  return `Kind Regrets contains code of these packages, under these licenses.\n\n${texts.join('\n')}`;
}
