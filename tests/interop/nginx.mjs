// nginx in front of the app, with the locations of a recipe.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './process.mjs';

// Debian keeps it where only root looks.
const NGINX = process.env.NGINX ?? '/usr/sbin/nginx';

/** Starts it; nothing if it is not installed. `others` are further upstreams of the recipe's, by name. */
export const proxied = async (locations, app, folder, others = {}) => {
  try {
    execFileSync(NGINX, ['-v'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n');
  // Files of help401 are the app's here; everything that the test itself asks for is let through.
  const settings = `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {}
http {
access_log off;
${temporary}
${Object.entries({ app: new URL(app).host, ...others }).map(([name, host]) => `upstream ${name} { server ${host}; }`).join('\n')}
server {
listen 127.0.0.1:${port};
location ~ ^/(test|api/login|api/session) { proxy_pass http://app; }
${locations.replace('auth_request off;', 'auth_request off; proxy_pass http://app;')}
}
}`;
  writeFileSync(join(folder, 'nginx.conf'), settings);
  const nginx = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (part) => (said += part));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(origin);
      break;
    } catch (error) {
      if (tries > 50) throw new Error(`nginx does not answer: ${said || error.message}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  return {
    origin,
    /** Who is not signed in: a person is led to the page to sign in, a script is told 401. */
    async check() {
      const ask = async (path, headers) => (await fetch(origin + path, { headers, redirect: 'manual' })).status;
      const found = [await ask('/recipe/plain-html', { 'sec-fetch-dest': 'document' }), await ask('/recipe/plain-html', { 'sec-fetch-dest': 'empty' }), await ask('/api/orders', {}), await ask('/help401/help401.js', {})];
      if (found.join(' ') != '302 401 401 200') throw new Error(`nginx answers ${found}`);
    },
    stop: () => nginx.kill(),
  };
};
