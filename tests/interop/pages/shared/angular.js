// A page of Angular's HttpClient, whatever it asks by; an interceptor renews the token.
import '@angular/compiler';
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { createApplication } from '@angular/platform-browser';
import { catchError, finalize, from, switchMap, tap, throwError } from 'rxjs';
import { orders, page, renewToken, said, stale, three, token } from '../common.js';

let http;
const heard = [];
/** Interceptors of a chain, which see every event. */
const noting = (name) => (request, next) => {
  heard.push(`${name} request`);
  return next(request).pipe(
    tap({ next: ({ type, status }) => heard.push(`${name} event ${type} ${status}`), error: ({ name: kind, status }) => heard.push(`${name} error ${kind} ${status}`), complete: () => heard.push(`${name} complete`) }),
    finalize(() => heard.push(`${name} end`)),
  );
};
const authorized = (request, fresh) => request.clone({ setHeaders: { Authorization: `Bearer ${fresh}` } });
const renewing = (request, next) => {
  if (!request.url.endsWith('/invoices')) return next(request);
  return next(authorized(request, token())).pipe(
    catchError((error) => {
      if (error.status != 401) return throwError(() => error);
      const ask = (path) => new Promise((done, fail) => http.post(path, {}).subscribe({ next: done, error: fail }));
      return from(renewToken(ask)).pipe(switchMap((fresh) => next(authorized(request, fresh))));
    }),
  );
};

const asked = (path) => {
  let subscription;
  let left = () => {};
  const promise = new Promise((done, fail) => {
    subscription = http.get(path).subscribe({ next: done, error: fail });
    left = () => fail({ name: 'unsubscribed' });
  });
  return {
    promise,
    cancel() {
      subscription.unsubscribe();
      setTimeout(left, 300);
    },
  };
};

/** Runs the page: how Angular hears of changes, and what its client asks by. */
export const run = async (changes, by) => {
  const app = await createApplication({ providers: [changes, provideHttpClient(by, withInterceptors([noting('outer'), renewing, noting('inner')]))] });
  http = app.injector.get(HttpClient);
  page({
    start(how) {
      const { promise, cancel } = asked(orders(how));
      return { done: said(promise, ({ orders }) => orders), cancel };
    },
    async renew() {
      await stale();
      return said(asked('/api/invoices').promise, ({ orders }) => orders);
    },
    hooks() {
      heard.length = 0;
      return three(heard, (path, stop) => {
        const { promise, cancel } = asked(path);
        if (stop) cancel();
        return promise.then(() => 'ended', ({ name, status }) => `threw ${name} ${status}`);
      });
    },
  });
};
