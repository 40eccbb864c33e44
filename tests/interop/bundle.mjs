// Builds the pages, each by itself, by the tool that apps of its kind are built with: Vite, with the plugin of the framework, for
// React, Vue and Svelte, and esbuild for the others. Apps of Angular are built by its command line (angular.mjs), those in Rust by
// Trunk (run.mjs).
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import * as esbuild from 'esbuild';
import * as vite from 'vite';

/** What Vite's plugins are for. */
const byVite = (name) => name.endsWith('.jsx') || ['vue.js', 'svelte.js'].includes(name);

/** Builds every page of a folder into another one, and gives the tool of each by its name. */
export const bundle = async (from, to) => {
  const files = (await readdir(from)).filter((name) => /\.jsx?$/.test(name) && name != 'common.js');
  const named = (name) => name.replace(/\.jsx?$/, '');
  await vite.build({
    root: from,
    configFile: false,
    base: '/pages/',
    logLevel: 'error',
    plugins: [react(), vue(), svelte({ configFile: false })],
    build: {
      outDir: to,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(files.filter(byVite).map((name) => [named(name), join(from, name)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await esbuild.build({
    entryPoints: files.filter((name) => !byVite(name)).map((name) => join(from, name)),
    outdir: to,
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['browser', 'production'],
    logLevel: 'error',
  });
  return new Map(files.map((name) => [named(name), byVite(name) ? 'Vite' : 'esbuild']));
};
