// The page's half of every scenario: a function for each id.
//
// A function brings about real state, then hands over the call that fails, made the way an app would make it: that call is
// what the app's "Try again" repeats.

import { permission } from './scenarios/permission.js';
import { proof } from './scenarios/proof.js';
import { request } from './scenarios/request.js';
import { session } from './scenarios/session.js';
import { token } from './scenarios/token.js';

export const functions = { ...session, ...token, ...request, ...proof, ...permission };
