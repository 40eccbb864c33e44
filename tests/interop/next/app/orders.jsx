'use client';
// Asks for the orders once it is in the browser.
import { useEffect, useState } from 'react';

export default function Orders() {
  const [words, setWords] = useState('Loading');
  useEffect(() => {
    fetch('/api/orders')
      .then((answer) => (answer.ok ? answer.json() : { orders: ['refused'] }))
      .then(({ orders }) => setWords(orders.join(', ')));
  }, []);
  return <p id="orders">{words}</p>;
}
