// React Router: a loader asks before the page is shown, and a navigation that is left gives the call up.
import { createRoot } from 'react-dom/client';
import { RouterProvider, createBrowserRouter, isRouteErrorResponse, useLoaderData, useRouteError } from 'react-router';
import { appears, orders, page, renewing, stale } from './common.js';

const load = (how) => async ({ request }) => {
  const answer = await fetch(orders(how), { signal: request.signal });
  if (!answer.ok) throw new Response('refused', { status: answer.status });
  return answer.json();
};

function Orders() {
  return <p className="answer">got {useLoaderData().orders.join(', ')}</p>;
}

function Refused() {
  const error = useRouteError();
  return <p className="answer">failed: {isRouteErrorResponse(error) ? error.status : String(error)}</p>;
}

const route = (path, how) => ({ path, loader: load(how), element: <Orders />, errorElement: <Refused /> });
const router = createBrowserRouter([{ path: '*', element: <p>Home</p> }, route('/orders', { slow: false }), route('/slow', { slow: true }), { path: '/invoices', loader: () => renewing('/api/invoices'), element: <Orders />, errorElement: <Refused /> }, { path: '/away', element: <p className="answer">went elsewhere</p> }]);
const main = document.querySelector('main');
createRoot(main).render(<RouterProvider router={router} />);

page({
  start({ slow }) {
    router.navigate(slow ? '/slow' : '/orders');
    return { done: appears('.answer', main).then(({ textContent }) => textContent), cancel: () => router.navigate('/away') };
  },
  async renew() {
    await stale();
    router.navigate('/invoices');
    return (await appears('.answer', main)).textContent;
  },
});
