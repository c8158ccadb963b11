// The tags in the JSX of React 19, by the types of `hk-advocacy-card/jsx`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { complaintsOf } from './types.ts';

const page = (tag: string) => `
import 'hk-advocacy-card';
import type {} from 'hk-advocacy-card/jsx';
import { useRef } from 'react';
import type { HkAdvocacyCard } from 'hk-advocacy-card';

export function Page() {
  const card = useRef<HkAdvocacyCard>(null);
  return (
    <main ref={() => console.log(card.current?.headingLevel)}>
${tag}
    </main>
  );
}
`;

const TAGS = page(`
      <hk-advocacy-card
        ref={card}
        key="card"
        id="card"
        className="wide"
        style={{ maxWidth: '60ch' }}
        aria-label="Call"
        heading="Riverside for Hong Kong"
        image-alt=""
        heading-level={3}
        theme="dark"
        lang="zh-HK"
        directory="/data/"
        hidden={false}
        onhk-lookup={(event) => console.log(event.detail.kind === 'found')}
        onhk-problem={({ detail }) => console.log(detail.problem === 'campaign')}
        onClick={(event) => event.currentTarget.headingLevel}
      >
        <p slot="letter">We read banned books together.</p>
      </hk-advocacy-card>
      <hk-rep-lookup for="card" headingLevel="3" onhk-lookup={undefined} />
      <hk-rep-contact seat="NY-12" theme={undefined} />
      <hk-fact-list facts={[]} />
      <hk-action-list petition-url="https://example.org/" />
      <hk-event-list eventsUrl="https://example.org/" />`);

/** [a tag, what the compiler says of it] */
const WRONG: [string, RegExp][] = [
  ['<hk-advocacy-card theme="blue" />', /'"blue"' is not assignable/],
  ['<hk-advocacy-card heading={1} />', /'number' is not assignable to type 'string'/],
  ['<hk-advocacy-card headline="x" />', /'headline' does not exist/],
  ['<hk-advocacy-card onhk-lookup={(event) => event.detail.zip} />', /'zip' does not exist/],
  ['<hk-fact-list seat="NY-12" />', /'seat' does not exist/],
  ['<hk-advocacy-cart />', /'hk-advocacy-cart' does not exist/],
];
// together: most of the time goes into the libraries, which are the same for each
const complaints = complaintsOf({
  'page.tsx': TAGS,
  ...Object.fromEntries(WRONG.map(([tag], i) => [`wrong-${i}.tsx`, page(tag)])),
});
const about = (file: string) => complaints.filter((complaint) => complaint.startsWith(`${file}:`));

test('the tags take their attributes, properties, events and children', () => {
  const others = complaints.filter((complaint) => !complaint.startsWith('wrong-'));
  assert.deepEqual(others, []);
});

for (const [i, [tag, message]] of WRONG.entries())
  test(`a mistake is told: ${tag}`, () => {
    const told = about(`wrong-${i}.tsx`);
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0]!, message);
  });

test('the file names nothing of the machine it was made on', () => {
  const text = readFileSync(new URL('../../dist/types/jsx.d.ts', import.meta.url), 'utf8');
  assert.doesNotMatch(text, /\/(home|work|tmp|root|Users)\/|undefined'|any\b/);
});
