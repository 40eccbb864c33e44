// Angular's HttpClient by XMLHttpRequest, with zone.js, which makes tasks of listeners; an interceptor renews the token.
import 'zone.js';
import { run } from './shared/angular.js';
import { withXhr } from '@angular/common/http';
import { provideZoneChangeDetection } from '@angular/core';

await run(provideZoneChangeDetection(), withXhr());
