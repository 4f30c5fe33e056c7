import assert from 'node:assert/strict';
import type { Metafile } from 'esbuild';
import { billOfMaterials } from '../../scripts/shipping/bill-of-materials.ts';
import { notices } from '../../scripts/shipping/notices.ts';
import { shippedPackages } from '../../scripts/shipping/shipped-packages.ts';

/** A bundle that holds so many bytes of each of the files. */
function bundleOf(bytesOf: Readonly<Record<string, number>>): Metafile {
  const inputs = Object.fromEntries(
    Object.entries(bytesOf).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
  );
  return { inputs: {}, outputs: { 'out.js': { bytes: 1, imports: [], exports: [], inputs } } };
}

describe('shipped packages', () => {
  const files = { 'src/extension.ts': 9, 'node_modules/postal-mime/dist/esm/postal-mime.js': 5 };

  it('are those that a bundle holds something of, each once', () => {
    const packages = shippedPackages([
      bundleOf({ ...files, 'node_modules/domutils/dist/index.js': 0 }),
      bundleOf({ 'node_modules/postal-mime/dist/esm/text-format.js': 1 }),
    ]);
    assert.deepEqual(
      packages.map(({ name, license }) => `${name} ${license}`),
      ['postal-mime MIT-0'],
    );
  });

  it('pass on their licenses, and are listed in the bill of materials', () => {
    const packages = shippedPackages([bundleOf(files)]);
    const [{ version, licenseText } = { version: '', licenseText: '' }] = packages;
    assert.match(licenseText, /Permission is hereby granted/u);
    assert.ok(notices(packages).includes(licenseText));
    const { components } = JSON.parse(billOfMaterials(packages)) as { components: { purl: string }[] };
    assert.deepEqual(
      components.map(({ purl }) => purl),
      [`pkg:npm/postal-mime@${version}`],
    );
  });

  it('may have no license but those that are accepted', () => {
    assert.throws(
      () => shippedPackages([bundleOf({ 'node_modules/typescript/lib/version.cjs': 5 })]),
      /typescript has the license Apache-2\.0/u,
    );
  });
});
