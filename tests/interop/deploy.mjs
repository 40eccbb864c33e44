// Runs the configurations of docs/deploy as they stand, with another folder and port, and looks whether each serves a release as
// the page beside them says, with a version in the path and without, and whether a page of another origin gets help from there.
// Part of `make interop`.
import { createServer } from 'node:http';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browse } from './browser.mjs';
import { freePort, launch } from './process.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WORK = join(ROOT, 'target/interop/deploy');
const RELEASE = join(ROOT, 'dist/release');
const SITE = join(WORK, 'site');
const version = readdirSync(join(RELEASE, 'help401'))[0];
const folder = `/help401/${version}`;
const integrity = JSON.parse(readFileSync(join(RELEASE, folder, 'integrity.json'), 'utf8'));

const config = (name) => readFileSync(join(ROOT, 'docs/deploy', name), 'utf8').replace('/srv/www', SITE);

const SERVERS = {
  async nginx(port, work) {
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work}/${kind};`).join('\n');
    // Debian's workers are somebody who may not read this folder.
    writeFileSync(join(work, 'nginx.conf'), `user root;\ndaemon off; pid ${work}/pid; error_log stderr; worker_processes 1; events {}\nhttp { access_log off; ${kept}\nserver { listen 127.0.0.1:${port};\n${config('help401.nginx.conf')}\n} }`);
    return [process.env.NGINX ?? '/usr/sbin/nginx', ['-p', work, '-c', join(work, 'nginx.conf'), '-e', 'stderr'], 'gzip'];
  },
  async caddy(port, work) {
    const admin = await freePort();
    writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin 127.0.0.1:${admin}\n\tauto_https off\n}\n${config('Caddyfile').replace('static.example.com', `http://127.0.0.1:${port}`)}`);
    return ['caddy', ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], 'br'];
  },
};

/** An answer as it came, not unpacked. */
const asked = (url, headers = {}) =>
  new Promise((done, fail) => {
    get(url, { headers }, (response) => {
      response.resume();
      response.on('end', () => done({ status: response.statusCode, headers: response.headers }));
    }).on('error', fail);
  });

const is = (what, found, wanted) => {
  if (found != wanted) throw new Error(`${what} is ${found}, not ${wanted}`);
};

const served = async (origin, packed, folder, cache) => {
  const types = { 'help401.js': 'text/javascript', 'help401.mjs': 'text/javascript', 'help401_core_bg.wasm': 'application/wasm', 'help401-developer.css': 'text/css', 'locales/de.ftl': 'text/plain', 'integrity.json': 'application/json', 'help401-return.html': 'text/html' };
  for (const [file, type] of Object.entries(types)) {
    const { status, headers } = await asked(`${origin}${folder}/${file}`, { 'accept-encoding': 'gzip, br' });
    is(`${file}: status`, status, 200);
    is(`${file}: type`, headers['content-type']?.split(';')[0], type);
    is(`${file}: cache`, headers['cache-control'], cache);
    is(`${file}: origin`, headers['access-control-allow-origin'], '*');
    is(`${file}: resource policy`, headers['cross-origin-resource-policy'], 'cross-origin');
    is(`${file}: nosniff`, headers['x-content-type-options'], 'nosniff');
    if (file.endsWith('wasm') || file.endsWith('js')) is(`${file}: encoding`, headers['content-encoding'], packed);
  }
  const plain = await asked(`${origin}${folder}/help401.js`, { 'accept-encoding': 'identity' });
  is('unpacked: encoding', plain.headers['content-encoding'], undefined);
  const missing = await asked(`${origin}${folder}/nothing.js`);
  is('what is missing', missing.status, 404);
  is('what is missing: cache', missing.headers['cache-control'], undefined);
};

/** The app, on an origin of its own. */
const app = async (origin) => {
  const tag = `<script src="${origin}${folder}/help401.js" integrity="${integrity['help401.js']}" crossorigin="anonymous" data-grace-ms="0" data-login-url="/login"></script>`;
  const server = createServer((request, response) => {
    if (request.url == '/api') {
      response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': 'Bearer' });
      return response.end('{"error":"unauthenticated"}');
    }
    response.setHeader('content-security-policy', `default-src 'none'; connect-src 'self' ${origin}; script-src 'self' ${origin} 'wasm-unsafe-eval'; style-src 'self' ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`);
    response.setHeader('content-type', 'text/html');
    return response.end(`<!doctype html><html lang="de"><title>app</title>${tag}<h1>app</h1>`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

const helped = async (browser, origin) => {
  const server = await app(origin);
  try {
    await browser.open(`http://127.0.0.1:${server.address().port}/`);
    const cause = await browser.run(`const told = new Promise((done) => addEventListener('help401:incident', ({ detail }) => done(detail.diagnosis.cause))); fetch('/api'); return Promise.race([told, new Promise((done) => setTimeout(done, 10000, 'no incident'))])`);
    is('the cause', cause, 'no_credentials');
    const title = await browser.run(`for (let n = 0; n < 100; n++) { const title = document.querySelector('help-401')?.shadowRoot.querySelector('[part~=title]')?.textContent; if (title) return title; await new Promise((done) => setTimeout(done, 50)); }`);
    if (!/melden/i.test(title)) throw new Error(`the card says "${title}", and not in German`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

rmSync(WORK, { recursive: true, force: true });
// As the README installs it, and once more without a version.
cpSync(join(RELEASE, 'help401'), join(SITE, 'help401'), { recursive: true });
cpSync(join(RELEASE, folder), join(SITE, 'help401'), { recursive: true });
const browser = await browse();
let failed = 0;
try {
  for (const [name, prepare] of Object.entries(SERVERS)) {
    const work = join(WORK, name);
    mkdirSync(work, { recursive: true });
    const port = await freePort();
    const [command, given, packed] = await prepare(port, work);
    const origin = `http://127.0.0.1:${port}`;
    let server;
    try {
      server = await launch(command, given, origin, { env: { HOME: work } });
      await served(origin, packed, folder, 'public, max-age=31536000, immutable');
      await served(origin, packed, '/help401', 'no-cache');
      await helped(browser, origin);
      console.log(`deploy: ${name} serves a release, and a page of another origin gets its help from there`);
    } catch (error) {
      failed++;
      console.error(`deploy: ${name}: ${error.message}`);
    } finally {
      await server?.stop();
    }
  }
} finally {
  await browser.stop();
}
process.exit(failed ? 1 : 0);
