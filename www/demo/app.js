// Acme Orders: start, navigation, and who is signed in.

import * as account from './account.js';
import { el } from './dom.js';
import { fill } from './menu.js';
import { functions } from './scenarios.js';
import * as views from './views.js';

const view = document.getElementById('view');
const pages = { new: views.newOrder, profile: views.profile, admin: views.admin };

function showPage() {
  const name = location.hash.replace('#/', '') || 'orders';
  mark(name);
  if (pages[name]) return pages[name](view, again);
  return account.current() ? views.orders(view, again) : views.invitation(view);
}

function mark(name) {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#/${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** What the button does after a failure of a page: asks who is signed in now, and for the page again. */
async function again() {
  await account.refresh();
  return showPage();
}

/** Breaks the app: the failing call stands in for the one that gets the orders. */
async function run(id) {
  let work = null;
  const attempt = (failing) => {
    work = failing;
    return failing();
  };
  const tryAgain = () =>
    show(async () => {
      await account.refresh();
      return work?.();
    });
  // The orders are where the failure is seen, whatever was on the screen.
  const show = (first) =>
    views.orders(view, tryAgain, async () => {
      await first();
      return views.listOrders();
    });
  history.replaceState(null, '', '#/orders');
  mark('orders');
  await show(() => functions[id](attempt));
}

function showWho(user) {
  const signOut = el('form', { method: 'post', action: '/logout' }, el('button', { class: 'quiet' }, 'Sign out'));
  const content = user
    ? [el('span', { class: 'name', 'data-testid': 'user-name' }, user.name), signOut]
    : [el('a', { href: '/login?next=/' }, 'Sign in')];
  document.getElementById('who').replaceChildren(...content);
}

/** The scenario that the address asks for, once: the address forgets it. */
function takeScenario() {
  const address = new URL(location.href);
  const id = address.searchParams.get('scenario');
  if (id !== null) {
    address.searchParams.delete('scenario');
    history.replaceState(null, '', address);
  }
  return id;
}

account.onChange(showWho);
window.addEventListener('hashchange', showPage);
// Signed in again beside the page: what was missing is asked for once more. What is being typed stays as it is.
window.addEventListener('help401:resolved', () => (pages[location.hash.replace('#/', '')] ? account.refresh() : again()));
await account.refresh();
const asked = takeScenario();
await fill(document.getElementById('scenarios'), run);
await (asked !== null && functions[asked] ? run(asked) : showPage());
