import 'hk-advocacy-card';
import type {} from 'hk-advocacy-card/jsx';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// without it the card looks beside the bundle, where nothing is
const directory = location.search === '?forgotten' ? undefined : '/congress/';

function App() {
  const [heading, setHeading] = useState('Riverside');
  const [heard, setHeard] = useState('');
  return (
    <main>
      <button onClick={() => setHeading('Riverside for Hong Kong')}>Rename</button>
      <hk-advocacy-card
        heading={heading}
        heading-level={1}
        directory={directory}
        onhk-lookup={(event) => setHeard(JSON.stringify(event.detail))}
      >
        <p slot="footer">We meet on Thursdays.</p>
      </hk-advocacy-card>
      <output>{heard}</output>
    </main>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
