// Bundles the pages, each by itself.
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: basename(path), generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Bundles every page of a folder into another one, and gives their names. */
export const bundle = async (from, to) => {
  const files = (await readdir(from)).filter((name) => /\.jsx?$/.test(name) && name != 'common.js');
  await build({
    entryPoints: files.map((name) => join(from, name)),
    outdir: to,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false', ngServerMode: 'false' },
    conditions: ['browser', 'production'],
    plugins: [svelte],
    logLevel: 'error',
  });
  return files.map((name) => name.replace(/\.jsx?$/, ''));
};
