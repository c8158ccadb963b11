import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { Card } from '@site/src/components/Card';

export default function Home() {
  return (
    <Layout title="Home">
      <main>
        <h1>Static</h1>
        <Link to="/dynamic">Another page</Link>
        <Card />
        <p>After it.</p>
      </main>
    </Layout>
  );
}
