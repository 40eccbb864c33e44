// The package, as it would be published: packed, installed from its tarball into an app, built by Vite and by esbuild, driven in
// a browser, imported on a server, and its types checked. Part of `make interop`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { browse } from './browser.mjs';
import { start } from './server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const WORK = join(ROOT, 'target/interop/package');
const APP = join(WORK, 'app');
const version = /^version = "(.*)"$/m.exec(readFileSync(join(ROOT, 'Cargo.toml'), 'utf8'))[1];

const same = (what, found, wanted) => {
  if (JSON.stringify(found) != JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
};
const npm = (...args) => execFileSync('npm', args, { cwd: APP, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

// ---- Packed and installed ----------------------------------------------------------------------------------------------

rmSync(WORK, { recursive: true, force: true });
mkdirSync(APP, { recursive: true });
cpSync(join(HERE, 'apps'), APP, { recursive: true });
writeFileSync(join(APP, 'package.json'), '{ "name": "app", "private": true, "type": "module" }');
writeFileSync(join(APP, 'index.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><script type="module" src="./src/main.ts"></script></html>');
npm('pack', join(ROOT, 'dist/npm'), '--pack-destination', WORK, '--silent');
const [tarball] = readdirSync(WORK).filter((name) => name.endsWith('.tgz'));
same('the tarball', tarball, `help401-${version}.tgz`);
npm('install', '--offline', '--no-audit', '--no-fund', '--silent', join(WORK, tarball));
const installed = join(APP, 'node_modules/help401');

// ---- Built ---------------------------------------------------------------------------------------------------------------

const warned = [];
const logger = { ...vite.createLogger('silent'), warn: (text) => warned.push(text), warnOnce: (text) => warned.push(text), error: (text) => warned.push(text) };
const common = { root: APP, configFile: false, customLogger: logger, cacheDir: join(WORK, 'cache') };
await vite.build({ ...common, base: '/vite/', logLevel: 'warn', build: { outDir: join(WORK, 'vite'), emptyOutDir: true } });
const bundle = (more) =>
  esbuild.build({ absWorkingDir: APP, entryPoints: ['src/main.ts'], bundle: true, minify: true, logLevel: 'silent', ...more });
const page = (folder, script) => writeFileSync(join(WORK, folder, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">${script}</html>`);
for (const [folder, more, script] of [
  ['split', { format: 'esm', splitting: true, outdir: join(WORK, 'split') }, '<script type="module" src="main.js"></script>'],
  ['whole', { format: 'iife', outfile: join(WORK, 'whole/main.js'), logOverride: { 'empty-import-meta': 'silent' } }, '<script src="main.js"></script>'],
]) {
  const { warnings } = await bundle(more);
  warned.push(...warnings.map(({ text }) => text));
  page(folder, script);
}
// webpack takes JavaScript.
await bundle({ bundle: false, outfile: join(APP, 'src/main.js') });
const stats = await new Promise((done, fail) => {
  webpack({ context: APP, mode: 'production', entry: './src/main.js', output: { path: join(WORK, 'webpack') } }, (error, stats) => (error ? fail(error) : done(stats)));
});
// Of sizes it warns by default.
warned.push(...stats.toJson().warnings.map(({ message }) => message).filter((text) => !/size limit|performance/.test(text)), ...stats.toJson().errors.map(({ message }) => message));
page('webpack', '<script src="main.js"></script>');
same('what the bundlers warned of', warned, []);

// ---- In the browser --------------------------------------------------------------------------------------------------------

const server = await start({ vite: join(WORK, 'vite'), webpack: join(WORK, 'webpack'), split: join(WORK, 'split'), whole: join(WORK, 'whole'), help401: installed });
const dev = async (options) => {
  const made = await vite.createServer({ ...common, ...options, server: { port: 0, host: '127.0.0.1', proxy: { '/api': server.origin, '/test': server.origin } } });
  await made.listen();
  return made;
};
const servers = { excluded: await dev({ optimizeDeps: { exclude: ['help401'] } }), prebundled: await dev({ cacheDir: join(WORK, 'cache2') }) };
const at = (made) => `http://127.0.0.1:${made.httpServer.address().port}/`;
const browser = await browse();
const { run } = browser;
const STATE = `return JSON.stringify({ causes: window.causes, incidents: window.help401?.incidents().map(({ state, diagnosis }) => [state, diagnosis.cause]), card: document.querySelector('help-401')?.shadowRoot?.textContent.slice(0, 200), fetched: performance.getEntriesByType('resource').map(({ name, responseStatus }) => name + ' ' + responseStatus) })`;
const until = async (what, expression) => {
  const end = Date.now() + 15000;
  for (;;) {
    const found = await run(`return ${expression}`).catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${await run(STATE)}\n${(await browser.console()).slice(-6).join('\n')}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};
const PANEL = "document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')";
/** What was fetched, by the beginnings of names; hashes are the bundler's. */
const fetched = () => run("return performance.getEntriesByType('resource').map(({ name, responseStatus }) => [new URL(name).pathname, responseStatus])");

const drive = async (what, url) => {
  await browser.open(url);
  await until(`${what}: the app`, 'window.explain');
  same(`${what}: version`, await run('return version'), version);
  await run("await fetch('/api/orders')");
  await until(`${what}: a card in German`, `${PANEL}?.lang == 'de' && /[äöüß]/.test(${PANEL}.textContent)`);
  same(`${what}: what the app was told`, await run('return causes'), ['session_expired']);
  await run(`${PANEL}.querySelector('summary')?.click(); ${PANEL}.querySelector('[data-action=copy_report]').click()`);
  await until(`${what}: the rest of the module`, "performance.getEntriesByType('resource').filter(({ name, responseStatus }) => name.includes('.wasm') && responseStatus == 200).length == 2");
  // By it a trap of the module is told from one of the app's.
  same(`${what}: the name of the module in its address`, (await run("return performance.getEntriesByType('resource').map(({ name }) => name)")).some((name) => /\.wasm/.test(name) && name.includes('help401_core')), true);
  same(`${what}: the diagnosis`, await run('return (await explain()).cause.length > 0'), true);
  const missing = (await fetched()).filter(([path, status]) => status > 401 && !path.startsWith('/api'));
  same(`${what}: what could not be fetched`, missing, []);
  await browser.open(url + (url.includes('?') ? '&' : '?') + 'hold');
  await until(`${what}: holding`, "Object.hasOwn(XMLHttpRequest.prototype, 'addEventListener')");
  await browser.open(url + (url.includes('?') ? '&' : '?') + 'none');
  await until(`${what}: the app`, 'window.explain');
  await new Promise((done) => setTimeout(done, 500));
  same(`${what}: what is fetched of the module at first`, (await fetched()).filter(([path]) => /_core/.test(path)), []);
  console.log(`${what}: yes`);
};
try {
  await drive('Vite, built', `${server.origin}/vite/index.html`);
  await drive('Vite, in development, pre-bundled', at(servers.prebundled));
  await drive('Vite, in development, not pre-bundled', at(servers.excluded));
  await drive('webpack', `${server.origin}/webpack/index.html`);
  await drive('esbuild, split, with base', `${server.origin}/split/index.html?base`);
  await drive('esbuild, one script, with base', `${server.origin}/whole/index.html?base`);
  for (const name of ['help401_core_bg.wasm', 'help401_rest_bg.wasm', 'locales']) for (const folder of ['split', 'whole']) cpSync(join(installed, name), join(WORK, folder, name), { recursive: true });
  await drive('esbuild, split, files beside it', `${server.origin}/split/index.html`);
  await drive('esbuild, one script, files beside it', `${server.origin}/whole/index.html`);
} finally {
  await browser.stop();
  server.stop();
  await Promise.all(Object.values(servers).map((made) => made.close()));
}

// ---- On a server, and its types ----------------------------------------------------------------------------------------------

same('on a server', JSON.parse(execFileSync('node', ['src/server.mjs'], { cwd: APP, encoding: 'utf8' })), { version, incidents: [], refused: 'refused', globals: [] });
console.log('imported on a server: yes');
execFileSync(join(HERE, 'node_modules/.bin/tsc'), ['--strict', '--noEmit', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom', 'src/main.ts', 'src/tag.ts', 'src/wrong.ts'], { cwd: APP, stdio: 'inherit' });
execFileSync(join(HERE, 'node_modules/.bin/tsc'), ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', 'src/main.ts', 'src/tag.ts', 'src/wrong.ts'], { cwd: APP, stdio: 'inherit' });
console.log('types, tsc --strict: yes');
