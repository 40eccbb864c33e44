// Angular, built by its own command line, in a folder that is kept for the next time. That wants a newer Node.js than the rest of the
// tests, so it runs on one that came along as a package.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './server.mjs';

const HERE = import.meta.dirname;
const LOCK = readFileSync(join(HERE, 'angular/package-lock.json'), 'utf8');
const PLATFORM = `${process.platform}-${process.arch}`;

/** Runs it: how it ended, and all that it said. */
const ng = (node, app, ...args) => {
  const env = { ...process.env, NG_CLI_ANALYTICS: 'false', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(node, [join(app, 'node_modules/@angular/cli/bin/ng.js'), ...args], { cwd: app, env, encoding: 'utf8' });
  return { status, said: `${stderr}${stdout}`.trim() };
};

/** Puts the apps into a folder and installs what they need: gives what builds one of them, or says why it cannot. */
export const commandLine = (folder) => {
  const app = join(folder, 'angular');
  rmSync(join(app, 'src'), { recursive: true, force: true });
  cpSync(join(HERE, 'angular'), app, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  cpSync(join(HERE, 'pages/common.js'), join(folder, 'pages/common.js'));
  const whole = join(app, 'node_modules/.whole');
  if (!existsSync(whole) || readFileSync(whole, 'utf8') != LOCK) {
    try {
      // Where NODE_ENV says production, as Vite has it say, npm would leave out what builds.
      execFileSync('npm', ['ci', '--silent', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: app, stdio: 'pipe' });
    } catch (error) {
      return { absent: 'it could not be installed: ' + error.message.split('\n')[0] };
    }
    writeFileSync(whole, LOCK);
  }
  const packaged = join(app, `node_modules/node-${PLATFORM}/bin/node`);
  const node = existsSync(packaged) ? packaged : process.execPath;
  const { status, said } = node == packaged ? { status: 0 } : ng(node, app, 'version');
  // It names the versions that it takes.
  if (status !== 0) return { absent: `no package brings a Node.js for ${PLATFORM}, and of the one that runs this Angular says: ${said.split('\n\n')[0].replaceAll('\n', ' ')}` };
  return {
    app,
    /** Builds a project, with these further options, and gives the folder that is to be served. */
    build(project, options = {}) {
      const workspace = JSON.parse(readFileSync(join(HERE, 'angular/angular.json'), 'utf8'));
      Object.assign(workspace.projects[project].architect.build.options, options);
      writeFileSync(join(app, 'angular.json'), JSON.stringify(workspace));
      const { status, said } = ng(node, app, 'build', project);
      if (status !== 0 || said.includes('[WARNING]')) throw new Error(`ng build ${project} ended with ${status}: ${said.slice(0, 4000)}`);
      return join(app, 'dist', project, 'browser');
    },
  };
};

/** An app that is a recipe's `main` with its options, from the package in a folder: serves nothing but what was built. */
export const recipe = async ({ main, options }, files, folder) => {
  const { absent, app, build } = commandLine(folder);
  if (absent) return { absent };
  const installed = join(app, 'node_modules/help401');
  rmSync(installed, { recursive: true, force: true });
  cpSync(files, installed, { recursive: true });
  writeFileSync(join(app, 'src/main.ts'), main);
  const built = build('recipe', options);
  const served = Object.fromEntries(readdirSync(built).map((name) => [name, join(built, name)]));
  return { ...(await start(served, { '/': { status: 200, body: readFileSync(join(built, 'index.html'), 'utf8') } })), path: '/' };
};
