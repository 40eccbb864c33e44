// Next with the component of a recipe: installed, built, and started on loopback.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, launch } from './process.mjs';

const HERE = join(dirname(fileURLToPath(import.meta.url)), 'next');

/** Starts it in front of an app's API, in a folder that is kept for the next time; says why, where it cannot be installed. */
export const rendered = async (component, app, help401, folder) => {
  const env = { APP: app, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const told = (error) => `${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`.slice(-2000);
  for (const part of ['app', 'public', '.next']) rmSync(join(folder, part), { recursive: true, force: true });
  cpSync(HERE, folder, { recursive: true });
  try {
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    return { absent: 'it could not be installed: ' + told(error).split('\n')[0] };
  }
  // What an app's own build does.
  cpSync(help401, join(folder, 'node_modules/help401'), { recursive: true });
  cpSync(help401, join(folder, 'public/help401'), { recursive: true });
  writeFileSync(join(folder, 'app/help.jsx'), component);
  try {
    execFileSync('node', ['node_modules/next/dist/bin/next', 'build'], { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
  } catch (error) {
    throw new Error('next build: ' + told(error));
  }
  const origin = `http://127.0.0.1:${await freePort()}`;
  return launch('node', ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'], origin, { cwd: folder, env });
};
