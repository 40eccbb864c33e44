// An app as Angular makes them now: it asks by fetch, and signals tell it when to draw.
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { interceptors } from './app/interceptors';
import { Orders } from './app/orders';
import { page } from './app/page';

@Component({ selector: 'app-root', templateUrl: './app/orders.html' })
class App extends Orders {
  protected override readonly answer = signal('');
  protected override say(words: string) {
    this.answer.set(words);
  }
}

bootstrapApplication(App, { providers: [provideHttpClient(withInterceptors(interceptors))] }).then(({ injector }) => page(injector.get(HttpClient)));
