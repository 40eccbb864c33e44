// The layout, with the recipe's component first.
import Help from './help.jsx';

export const metadata = { title: 'Orders' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Help />
        <main>{children}</main>
      </body>
    </html>
  );
}
