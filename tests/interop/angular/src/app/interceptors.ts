// The interceptors of both apps: one renews the token, and two around it write down every event that a chain is told of.
import { HttpClient, HttpErrorResponse, HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, finalize, firstValueFrom, from, switchMap, tap, throwError } from 'rxjs';
import { renewToken, token } from '../../../pages/common.js';

export const heard: string[] = [];

const noting =
  (name: string): HttpInterceptorFn =>
  (request, next) => {
    heard.push(`${name} request`);
    return next(request).pipe(
      tap({
        next: (event) => heard.push(`${name} event ${event.type} ${'status' in event ? event.status : ''}`),
        error: ({ name: kind, status }: HttpErrorResponse) => heard.push(`${name} error ${kind} ${status}`),
        complete: () => heard.push(`${name} complete`),
      }),
      finalize(() => heard.push(`${name} end`)),
    );
  };

const authorized = (request: HttpRequest<unknown>, fresh: string | null) => request.clone({ setHeaders: { Authorization: `Bearer ${fresh}` } });

const renewing: HttpInterceptorFn = (request, next) => {
  if (!request.url.endsWith('/invoices')) return next(request);
  const http = inject(HttpClient);
  return next(authorized(request, token())).pipe(
    catchError((error: HttpErrorResponse) => {
      if (error.status != 401) return throwError(() => error);
      const fresh: Promise<string> = renewToken((path: string) => firstValueFrom(http.post(path, {})));
      return from(fresh).pipe(switchMap((fresh) => next(authorized(request, fresh))));
    }),
  );
};

export const interceptors = [noting('outer'), renewing, noting('inner')];
