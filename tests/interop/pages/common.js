// What every page has in common. A page gives `app`:
//   start({ slow })  begins a call as an app of that library does: { done, cancel }, where `done` becomes a sentence of what
//                    the app saw, and `cancel` is the library's own way to give it up, if it has one;
//   renew()          a call with a token that has run out, by an app that renews it by itself and tries again;
//   expire() and signedIn(), if more than the cookie has to change for them.

/** Where the orders are; `slow` ones take seconds. */
export const orders = ({ slow }) => '/api/orders' + (slow ? '?slow' : '');

/** What the app saw of a call, as a sentence. `list` takes the orders out of what came. */
export const said = (promise, list) =>
  promise.then(
    (value) => 'got ' + list(value).join(', '),
    (error) => 'failed: ' + [error?.name, error?.code, error?.status ?? error?.response?.status ?? error?.statusCode, error?.message].filter((part) => part != null && part !== '').join(' | '),
  );

/** Makes it known to whoever drives the page. */
export const page = (app) => {
  window.app = app;
};

/** A token that has run out is stored, as if the page had been left open. */
export const stale = async () => {
  const answer = await fetch('/api/token', { method: 'POST' });
  const { access_token: token } = await answer.json();
  localStorage.setItem('access_token', token);
};

export const token = () => localStorage.getItem('access_token');

/** Renews the token, as apps do. */
export const renewToken = async (ask) => {
  const { access_token: fresh } = await ask('/api/token/refresh');
  localStorage.setItem('access_token', fresh);
  return fresh;
};

/** Waits for an element, however it comes to be there. */
export const appears = (selector, root = document.documentElement) =>
  new Promise((done) => {
    const look = () => {
      const found = document.querySelector(selector);
      if (!found) return;
      observer.disconnect();
      done(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    look();
  });
