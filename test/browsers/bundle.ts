import { build, type Rollup } from 'vite';
import { ROOT } from './build-extension.ts';

/** One classic script out of a module of the tests and all it imports. `entry` is a path in the project. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // A library's bundle is left to its user to say; a page without a bundler would throw at the first line of React or Vue.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, minify: false, target: 'chrome128', lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`${entry}: nothing was built`);
  return code;
}
