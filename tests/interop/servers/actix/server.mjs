// actix-web with actix-web-httpauth and jsonwebtoken, compiled once.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { jwt } from '../../jwt.mjs';
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
    none: ['no_credentials', 'sign_in'],
    expired: ['expired_token', 'sign_in'],
    early: ['token_not_yet_valid', 'wait'],
    forged: ['token_signature_invalid', 'sign_in'],
    elsewhere: ['wrong_audience', 'sign_in'],
    stranger: ['wrong_issuer', 'sign_in'],
    undefined: ['token_malformed', 'sign_in'],
    cut: ['token_malformed', 'sign_in'],
    basic: ['wrong_scheme', 'contact_support'],
  }),
  { did: 'Basic: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse', '/basic') },
  { did: 'Basic: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/basic') },
  { did: 'Basic: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple', '/basic') },
];
