// Both apps for whoever drives the page (pages/common.js): buttons are pressed, and what is shown is read.
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { appears, orders, orNothing, page as known, stale, three } from '../../../pages/common.js';
import { heard } from './interceptors';

const press = (name: string) => document.querySelector<HTMLButtonElement>(`button[name="${name}"]`)!.click();
const shown = async () => (await appears('.answer')).textContent;

export const page = (http: HttpClient) =>
  known({
    start(how: { slow: boolean }) {
      press(orders(how));
      const { done, left } = orNothing(shown());
      return {
        done,
        cancel() {
          press('stop');
          left();
        },
      };
    },
    async renew() {
      await stale();
      press('/api/invoices');
      return shown();
    },
    /** These are given up at once, which nobody who presses a button can. */
    hooks() {
      heard.length = 0;
      return three(heard, (path: string, stop: boolean) =>
        new Promise<string>((done) => {
          const call = http.get(path).subscribe({
            complete: () => done('ended'),
            error: ({ name, status }: HttpErrorResponse) => done(`threw ${name} ${status}`),
          });
          if (!stop) return;
          call.unsubscribe();
          setTimeout(() => done('nothing came'), 300);
        }),
      );
    },
  });
