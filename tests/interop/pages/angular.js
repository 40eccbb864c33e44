// Angular's HttpClient by XMLHttpRequest, with zone.js, which makes tasks of listeners; an interceptor renews the token.
import 'zone.js';
import '@angular/compiler';
import { HttpClient, provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { provideZoneChangeDetection } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { orders, page, renewToken, said, stale, token } from './common.js';

let http;
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

const ready = createApplication({ providers: [provideZoneChangeDetection(), provideHttpClient(withXhr(), withInterceptors([renewing]))] });
await ready.then((app) => (http = app.injector.get(HttpClient)));

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

page({
  start(how) {
    const { promise, cancel } = asked(orders(how));
    return { done: said(promise, ({ orders }) => orders), cancel };
  },
  async renew() {
    await stale();
    return said(asked('/api/invoices').promise, ({ orders }) => orders);
  },
});
