// An app as many are that have been there for some years: it asks by XMLHttpRequest, and zone.js, which makes tasks of listeners, tells it
// when to draw. An answer that came outside the zone would not be seen.
import { HttpClient, provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { interceptors } from './app/interceptors';
import { Orders } from './app/orders';
import { page } from './app/page';

@Component({ selector: 'app-root', templateUrl: './app/orders.html', changeDetection: ChangeDetectionStrategy.Eager })
class App extends Orders {
  private words = '';
  protected override answer() {
    return this.words;
  }
  protected override say(words: string) {
    this.words = words;
  }
}

bootstrapApplication(App, { providers: [provideZoneChangeDetection(), provideHttpClient(withXhr(), withInterceptors(interceptors))] }).then(({ injector }) => page(injector.get(HttpClient)));
