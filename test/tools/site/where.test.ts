import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../../../demo/configurator/site.js';
import { reachOf, siteCopyOf, whyNoCopy } from '../../../demo/configurator/where.js';

const REACH: Record<string, string[]> = {
  public: [
    'https://cards.example/',
    'https://a.github.io/b%20c/',
    'https://93.184.216.34/',
    'https://[2606:2800::1]/',
  ],
  insecure: ['http://cards.example/', 'http://93.184.216.34:8080/x/'],
  local: [
    'http://localhost:8080/demo/',
    'https://localhost/',
    'https://localhost./',
    'https://x.localhost/',
    'http://127.0.0.1:8080/',
    'http://0.0.0.0/',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:127.0.0.1]/',
    'http://10.0.0.2/',
    'https://172.20.1.1/',
    'https://192.168.1.7/',
    'https://169.254.0.1/',
    'https://100.64.0.1/',
    'https://devbox/',
    'https://printer.local/',
    'https://card.test/',
    'https://wiki.internal/',
  ],
  file: ['file:///home/me/demo/', 'file:///C:/My%20Files/demo/', 'blob:null/1'],
};

for (const [reach, addresses] of Object.entries(REACH))
  test(`${reach}: ${addresses.join(' ')}`, () => {
    for (const address of addresses) assert.equal(reachOf(address), reach, address);
  });

const SITE = { version: '1.2.3', copy: 'v1.2.3/', data: 'data/', isOnNpm: false, downloads: {} as never };

test('the copy is offered where other sites reach it, and elsewhere the reason is told', () => {
  const top = 'https://cards.example/a%20b/';
  assert.deepEqual(siteCopyOf(top, SITE), { copy: `${top}v1.2.3/`, data: `${top}data/` });
  assert.equal(whyNoCopy(top, SITE), '');
  for (const [address, site] of [
    [top, undefined],
    ['http://cards.example/', SITE],
    ['https://localhost/', SITE],
    ['file:///a/', SITE],
  ] as const) {
    assert.equal(siteCopyOf(address, site), undefined);
    assert.match(whyNoCopy(address, site), /folder of your own/);
  }
});

test('the address of the copy fits between quotation marks of both kinds', () => {
  const site = { copy: 'v1/', data: 'data/' } as Site;
  const { copy, data } = siteCopyOf(`https://cards.example/it's "here"/`, site)!;
  assert.doesNotMatch(copy + data, /['"]/);
  assert.equal(new URL(copy).host, 'cards.example');
});
