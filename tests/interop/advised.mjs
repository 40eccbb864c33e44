// Servers and pages that do what a recipe advises: fields for another origin, 401 instead of 302, an endpoint that clears, a nonce
// and a hash on the tag, a page that Trunk builds. Each is started when its turn comes, and gives where to look.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { listening } from './process.mjs';
import { start } from './server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const page = (rest) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Recipe</title><link rel="icon" href="data:,">${rest}<main></main></html>`;
const TAG = '<script src="/help401/help401.js"></script>';

/** Another origin, which refuses without a body: why can only be read in its fields. */
const cors = async ({ fields }, { server }) => {
  const allowed = { ...fields, 'Access-Control-Allow-Origin': server.origin };
  const other = await listening((request, response) => response.writeHead(401, { ...allowed, 'WWW-Authenticate': 'Session realm="orders", error="session_expired"' }).end());
  return { ...other, opens: `${server.origin}/recipe/server/cors?${other.origin}`, origin: server.origin };
};

/** An Express app with these lines: a person who goes to a page is led to the sign-in, a script is told 401. */
const gate = async ({ block }, { work, files }) => {
  const file = join(work, 'express.mjs');
  writeFileSync(file, block + 'export default signIn;\n');
  const { default: signIn } = await import(file);
  const app = express();
  app.use('/help401', express.static(files));
  app.get('/page', (request, response) => response.send(page(TAG)));
  app.get('/login', (request, response) => response.send(page('<h1>Sign in</h1>')));
  app.use('/orders', signIn);
  return { ...(await listening(app)), page: '/page', path: '/page', signIn: '', over: '' };
};

/** A page that Trunk builds from these lines, with an app of the tests, and nothing else to serve but what Trunk wrote. */
const trunk = async ({ block }, { work, files, fixed }) => {
  const folder = join(work, 'trunk');
  const app = join(HERE, 'rust/leptos');
  mkdirSync(folder);
  cpSync(files, join(folder, 'help401'), { recursive: true });
  const rust = `<link data-trunk rel="rust" href="${relative(folder, join(app, 'Cargo.toml'))}" data-bin="interop-leptos" data-wasm-opt="0">`;
  const written = block.replace('<link data-trunk rel="rust">', rust);
  if (written == block) throw new Error('the recipe has no line for the app');
  writeFileSync(join(folder, 'index.html'), page(written));
  // Its scripts are put in by Trunk itself here.
  writeFileSync(join(folder, 'Trunk.toml'), readFileSync(join(app, 'Trunk.toml'), 'utf8').replace('inject_scripts = false', 'inject_scripts = true\npublic_url = "/"'));
  const env = { ...process.env, CARGO_TARGET_DIR: join(HERE, '../../target/interop/rust-target') };
  execFileSync('trunk', ['build', '--quiet', '--locked', '--dist', join(folder, 'dist')], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const dist = join(folder, 'dist');
  const names = ['interop-leptos.js', 'interop-leptos_bg.wasm'];
  const types = { js: 'text/javascript', wasm: 'application/wasm' };
  const built = names.map((name) => ['/' + name, { status: 200, headers: { 'content-type': types[name.split('.').pop()] }, body: readFileSync(join(dist, name)) }]);
  const html = { status: 200, body: readFileSync(join(dist, 'index.html'), 'utf8').replace('<main>', '<script src="/recipe/orders.js"></script><main>') };
  const server = await start({ help401: join(dist, 'help401') }, { ...fixed, ...Object.fromEntries(built), '/built': html });
  return { ...server, path: '/built' };
};

/** What a block of this kind needs to be opened: pages of the tests' server, and what is started for it. */
export const advised = (kind, block, parsed, files) => {
  const { headers: fields } = parsed(block);
  switch (kind) {
    case 'cors':
      return { fixed: { '/recipe/server/cors': { status: 200, body: page(`${TAG}<script>fetch(location.search.slice(1), { credentials: 'include' })</script>`) } }, begin: (given) => cors({ fields }, given) };
    case 'express':
      return { begin: (given) => gate({ block }, given), ask: "fetch('/orders')" };
    case 'clear': {
      const tag = TAG.replace('><', ' data-clear-url="/recipe/server/cleared"><');
      const ask = "<script>localStorage.theme = 'dark'; fetch('/recipe/server/refused', { headers: { Authorization: 'Bearer undefined' } })</script>";
      const refused = { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' }, body: '' };
      return { fixed: { '/recipe/server/refused': refused, '/recipe/server/cleared': parsed(block), '/recipe/server/clear': { status: 200, body: page(tag + ask) } }, begin: ({ server }) => ({ origin: server.origin, path: '/recipe/server/clear', over: '' }) };
    }
    case 'nonce': {
      const { 'help401.js': hash } = JSON.parse(readFileSync(join(files, 'integrity.json'), 'utf8'));
      const policy = "default-src 'none'; connect-src 'self'; script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
      const tag = block.replace('sha384-…', hash).replace('nonce="…"', 'nonce="abc"');
      return { fixed: { '/recipe/strict-csp/nonce': { status: 200, headers: { 'content-security-policy': policy }, body: page(`${tag}<script nonce="abc" src="/recipe/orders.js"></script>`) } }, begin: ({ server }) => ({ origin: server.origin, path: '/recipe/strict-csp/nonce' }) };
    }
    case 'trunk':
      return { begin: (given) => trunk({ block }, given) };
    default:
      return undefined;
  }
};
