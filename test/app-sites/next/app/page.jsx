import Link from 'next/link';
import { Card } from './Card.jsx';

export default function Page() {
  return (
    <main>
      <h1>Static</h1>
      <Link href="/dynamic">Another page</Link>
      <Card />
      <p>After it.</p>
    </main>
  );
}
