import Link from 'next/link';
import { Card } from '../Card.jsx';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <h1>Dynamic</h1>
      <Link href="/">Another page</Link>
      <Card />
      <p>After it.</p>
    </main>
  );
}
