// The app's pages. When a call fails they say what such apps say.

import { bearer, call, partner, post } from './api.js';
import * as account from './account.js';
import { el, money } from './dom.js';

export function listOrders() {
  return call('/api/session/orders');
}

/** The orders; `work` replaces how they are got, which is how the demo tool breaks them. */
export function orders(view, again, work = listOrders) {
  const status = el('p', { class: 'status', role: 'status', 'data-testid': 'app-status' });
  const list = el('div', { class: 'panel', 'data-testid': 'orders-list' });
  view.replaceChildren(
    el('div', { class: 'heading' }, el('h1', {}, 'Orders'), el('a', { class: 'button', href: '#/new' }, 'New order')),
    status,
    list,
  );
  return show(list, status, again, async () => {
    const found = await work();
    status.textContent = `${found.length} orders`;
    return el('ul', { class: 'orders' }, ...found.map((order) => row(order)));
  });
}

/** Instead of orders for someone who is not signed in. */
export function invitation(view) {
  view.replaceChildren(
    el('div', { class: 'heading' }, el('h1', {}, 'Orders')),
    el('p', { class: 'status', role: 'status', 'data-testid': 'app-status' }, 'Not signed in'),
    el(
      'div',
      { class: 'panel empty', 'data-testid': 'orders-list', 'data-state': 'signed-out' },
      el('p', {}, 'Sign in to see what you ordered and where it is.'),
      el('a', { class: 'button primary', href: '/login?next=/' }, 'Sign in'),
    ),
  );
}

function row(order) {
  const where = el('span', { class: 'where' });
  const track = async () => {
    where.textContent = '…';
    try {
      const shipments = await bearer(`${partner}/v1/shipments`);
      where.textContent = shipments.find((shipment) => shipment.order === order.id)?.at ?? 'Arrived';
    } catch {
      where.textContent = 'Something went wrong';
    }
  };
  return el(
    'li',
    {},
    el('div', { class: 'what' }, el('strong', {}, order.item), el('small', {}, `${order.id} · ${order.placed} · × ${order.quantity}`)),
    el('span', { class: `badge ${order.state.toLowerCase().replace(' ', '-')}` }, order.state),
    el('span', { class: 'total' }, money(order.total_cents)),
    el('span', { class: 'track' }, where, el('button', { type: 'button', class: 'quiet', onclick: track }, 'Track')),
  );
}

export function newOrder(view) {
  const status = el('p', { class: 'status', role: 'status', 'data-testid': 'app-status' });
  const submit = async (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    status.textContent = 'Sending…';
    try {
      const { token } = await call('/api/session/csrf');
      const order = { item: fields.get('item'), quantity: Number(fields.get('quantity')) };
      const placed = await post('/api/session/orders', order, { 'X-CSRF-Token': token });
      status.textContent = `Order ${placed.id} received`;
      form.reset();
    } catch {
      status.textContent = 'Something went wrong';
    }
  };
  const form = el(
    'form',
    { class: 'panel form', 'data-testid': 'new-order-form', onsubmit: submit },
    el('label', {}, 'Item', el('input', { name: 'item', required: true, maxlength: 80, placeholder: 'Jet-propelled unicycle' })),
    el('label', {}, 'Quantity', el('input', { name: 'quantity', type: 'number', min: 1, max: 999, value: 1, required: true })),
    el('label', {}, 'Note for the driver', el('textarea', { name: 'note', rows: 3 })),
    el('button', { class: 'primary', type: 'submit' }, 'Place order'),
  );
  view.replaceChildren(el('div', { class: 'heading' }, el('h1', {}, 'New order')), status, form);
}

export function profile(view, again) {
  return facts(view, again, 'Profile', async () => {
    const [person, invoices] = [await call('/api/session/profile'), await bearer('/api/invoices')];
    return {
      Name: person.name,
      'E-mail': person.email,
      Roles: person.roles.join(', '),
      'Open invoices': `${invoices.open}, ${money(invoices.due_cents)}`,
    };
  });
}

export function admin(view, again) {
  return facts(view, again, 'Admin', async () => {
    const summary = await bearer('/api/admin/summary');
    return { Customers: summary.customers, 'Orders today': summary.orders_today, Revenue: money(summary.revenue_cents) };
  });
}

function facts(view, again, title, work) {
  const status = el('p', { class: 'status', role: 'status', 'data-testid': 'app-status' });
  const panel = el('div', { class: 'panel' });
  view.replaceChildren(el('div', { class: 'heading' }, el('h1', {}, title)), status, panel);
  return show(panel, status, again, async () => {
    const found = Object.entries(await work());
    status.textContent = account.current()?.name ?? '';
    return el('dl', {}, ...found.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, String(value)))));
  });
}

/** Spinner, then what `work` made, or the sentence that explains nothing. */
async function show(panel, status, again, work) {
  panel.dataset.state = 'loading';
  panel.setAttribute('aria-busy', 'true');
  panel.replaceChildren(el('div', { class: 'spinner', 'aria-hidden': 'true' }));
  status.textContent = 'Loading…';
  try {
    panel.replaceChildren(await work());
    panel.dataset.state = 'loaded';
  } catch (error) {
    console.debug('Acme Orders:', error.message);
    status.textContent = 'Something went wrong';
    panel.replaceChildren(
      el('p', { class: 'failure' }, 'Something went wrong'),
      el('button', { type: 'button', 'data-testid': 'try-again', onclick: again }, 'Try again'),
    );
    panel.dataset.state = 'failed';
  } finally {
    panel.removeAttribute('aria-busy');
  }
}
