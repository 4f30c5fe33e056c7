/** Mocha for the web worker, in which its package for Node can't be loaded. */
import type MochaForNode from 'mocha';
// By its path, for the bundler leads the package's name to this file.
// oxlint-disable-next-line import/no-unassigned-import -- a browser script: it sets a global
import '../../../node_modules/mocha/mocha.js';

const { Mocha } = globalThis as unknown as { Mocha: typeof MochaForNode };
// oxlint-disable-next-line import/no-default-export -- stands in for a module that has one
export default Mocha;
