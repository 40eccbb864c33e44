// Angular's HttpClient by fetch, without zones.
import { run } from './shared/angular.js';
import { withFetch } from '@angular/common/http';
import { provideZonelessChangeDetection } from '@angular/core';

await run(provideZonelessChangeDetection(), withFetch());
