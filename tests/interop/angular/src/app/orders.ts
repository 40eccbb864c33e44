// What both apps do: a button loads orders, another gives that up, and what came of it is shown.
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Directive, inject } from '@angular/core';
import { Subscription } from 'rxjs';

@Directive()
export abstract class Orders {
  protected readonly paths = ['/api/orders', '/api/orders?slow', '/api/invoices'];
  private readonly http = inject(HttpClient);
  private call = Subscription.EMPTY;

  protected load(path: string) {
    this.call = this.http.get<{ orders: string[] }>(path).subscribe({
      next: ({ orders }) => this.say(`got ${orders.join(', ')}`),
      error: ({ name, status, message }: HttpErrorResponse) => this.say(`failed: ${name} | ${status} | ${message}`),
    });
  }

  protected stop() {
    this.call.unsubscribe();
  }

  /** What is shown. */
  protected abstract answer(): string;
  protected abstract say(words: string): void;
}
