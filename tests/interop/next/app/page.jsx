// A page that is rendered for each request, around what asks in the browser.
import Orders from './orders.jsx';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <>
      <p>rendered on the server</p>
      <Orders />
    </>
  );
}
