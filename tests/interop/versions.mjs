// Which versions of packages run, by the lists that they were installed from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const told = (lock) => {
  const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, lock), 'utf8'));
  return (...names) =>
    names
      .map((installed) => ({ name: installed, ...packages['node_modules/' + installed] }))
      .map(({ name, version }) => `${name} ${version}`)
      .join(', ');
};

/** Of npm; a package that is installed under another name is told by its own. */
export const npm = told('package-lock.json');

/** Of npm, for the apps of Angular. */
export const angular = told('angular/package-lock.json');

/** Of crates, by a lock file; of several versions the latest, which is the one that is asked for here. */
export const crates = (path, ...names) => {
  const locked = readFileSync(path, 'utf8');
  return names.map((name) => `${name} ${[...locked.matchAll(new RegExp(`^name = "${name}"\nversion = "(.*)"$`, 'gm'))].at(-1)[1]}`).join(', ');
};

// Where `.ci/setup interop` puts what Python needs.
const venv = process.env.INTEROP_PYTHON;
const pinned = readFileSync(join(import.meta.dirname, 'requirements.txt'), 'utf8');

/** The interpreter that has the packages; nothing if they are not installed. */
export const python = venv && existsSync(join(venv, '.done')) ? join(venv, 'bin/python') : undefined;

/** Why it is missing, in words of the table. */
export const noPython = () => !python && 'the packages of Python could not be installed';

/** Of Python. */
export const pip = (...names) => names.map((name) => `${name} ${new RegExp(`^${name}==(\\S+)`, 'im').exec(pinned)[1]}`).join(', ');
