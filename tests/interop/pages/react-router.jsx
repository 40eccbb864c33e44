// React Router: a loader asks before the page is shown, and a navigation that is left gives the call up.
import { createRoot } from 'react-dom/client';
import { RouterProvider, createBrowserRouter, createMemoryRouter, isRouteErrorResponse, useLoaderData, useRouteError } from 'react-router';
import { appears, orders, page, renewing, stale, three } from './common.js';

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
  /** What the router tells whoever subscribes, of navigations whose loaders ask. */
  hooks() {
    const heard = [];
    const asking = ({ request }) =>
      fetch('/api' + new URL(request.url).pathname, { signal: request.signal }).then((answer) => {
        heard.push(`loader ${answer.status}`);
        if (!answer.ok) throw new Response('refused', { status: answer.status });
        return answer.json();
      });
    const quiet = ['session', 'nowhere', 'refused'].map((path) => ({ id: path, path, loader: asking, element: null, errorElement: null }));
    const own = createMemoryRouter([{ path: '/', element: null }, { path: '/away', element: null }, ...quiet]);
    own.subscribe(({ navigation, location, loaderData, errors }) => {
      const told = Object.entries(errors ?? {}).map(([route, { status, message }]) => `${route} ${status ?? message}`);
      heard.push(`${navigation.state} ${navigation.location?.pathname} at ${location.pathname} ${JSON.stringify(loaderData)} ${told}`);
    });
    return three(heard, async (path, stop) => {
      const going = own.navigate(path.replace('/api', ''));
      if (stop) await own.navigate('/away');
      await going;
      return `at ${own.state.location.pathname}`;
    });
  },
  async renew() {
    await stale();
    router.navigate('/invoices');
    return (await appears('.answer', main)).textContent;
  },
});
