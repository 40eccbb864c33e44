// actix-web with actix-web-httpauth and jsonwebtoken, compiled once.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { TOLD, jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';
import { crates } from '../../versions.mjs';

const HERE = import.meta.dirname;
const TARGET = join(HERE, '../../../../target/interop/actix');

export const title = 'actix-web';
export const version = () => crates(join(HERE, 'Cargo.lock'), 'actix-web', 'actix-web-httpauth', 'jsonwebtoken');

export const start = ({ origin }) => {
  console.log('actix: compiles for about two minutes, once');
  execFileSync('cargo', ['build', '--quiet', '--locked', '--target-dir', TARGET], { cwd: HERE, stdio: 'inherit' });
  return launch(join(TARGET, 'debug/interop-actix'), [], origin, { env: { SECRET, ISSUER, AUDIENCE } });
};

export const cases = [
  ...jwt({
    ...TOLD,
    basic: ['wrong_scheme', 'contact_support'],
  }),
  { did: 'Basic: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse', '/basic') },
  { did: 'Basic: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/basic') },
  { did: 'Basic: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple', '/basic') },
];
