// Express: tokens by express-oauth2-jwt-bearer and by passport-jwt, passwords and sessions by passport, forgery by lusca.
import express from 'express';
import { auth, requiredScopes } from 'express-oauth2-jwt-bearer';
import session from 'express-session';
import lusca from 'lusca';
import passport from 'passport';
import { BasicStrategy } from 'passport-http';
import { ExtractJwt, Strategy as JwtStrategy } from 'passport-jwt';
import { Strategy as LocalStrategy } from 'passport-local';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';

const user = { id: 'ada' };
const check = (name, password, done) => done(null, name == 'ada' && password == 'correct horse' ? user : false);
passport.use(new LocalStrategy(check));
passport.use(new BasicStrategy(check));
passport.use(new JwtStrategy({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: SECRET, issuer: ISSUER, audience: AUDIENCE }, (claims, done) => done(null, user)));
passport.serializeUser(({ id }, done) => done(null, id));
passport.deserializeUser((id, done) => done(null, user));

const app = express();
const orders = (request, response) => response.json({ orders: [] });

const bearer = auth({ secret: SECRET, issuer: ISSUER, audience: AUDIENCE, tokenSigningAlg: 'HS256' });
app.get('/api/orders', bearer, orders);
app.post('/api/orders', bearer, requiredScopes('orders:write'), orders);
app.get('/passport/jwt', passport.authenticate('jwt', { session: false }), orders);
app.get('/passport/basic', passport.authenticate('basic', { session: false }), orders);

const store = new session.MemoryStore();
app.use(session({ secret: SECRET, resave: false, saveUninitialized: false, store, cookie: { httpOnly: true } }), passport.session(), express.urlencoded());
app.post('/session', passport.authenticate('local'), orders);
app.post('/restart', (request, response) => store.clear(() => response.json({})));
app.get('/session/orders', (request, response) => (request.isAuthenticated() ? orders(request, response) : response.sendStatus(401)));
app.use('/forms', lusca.csrf());
app.get('/forms/new', (request, response) => response.json({ token: response.locals._csrf }));
app.post('/forms/new', orders);

app.listen(process.env.PORT, '127.0.0.1');
