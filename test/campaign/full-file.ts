/** A campaign file in order with every key there is. */
export const FULL_FILE = {
  $schema: './campaign.schema.json',
  kicker: 'Kicker',
  title: 'Title',
  greeting: { text: 'Greeting', note: 'Law' },
  call: { text: 'Call', note: 'What', scripts: [{ id: 'say', label: 'Say', text: 'Say {zip}' }] },
  letter: ['First', 'Second'],
  facts: {
    title: 'Facts',
    items: [{ id: 'fact', figure: '1', text: 'Fact', source: 'S', url: 'https://a.example/', date: '2018' }],
    stakes: 'Stakes',
  },
  appeal: 'Appeal',
  actions: {
    title: 'Actions',
    items: [
      {
        id: 'act',
        title: 'Title of it',
        text: 'Act',
        chamber: 'house',
        script: 'Say {asks}',
        source: 'S',
        petition: true,
        asks: [{ id: 'ask', text: 'Ask' }],
        notes: [
          {
            id: 'note',
            text: 'Note',
            from: '2026-06-01T04:00Z',
            until: '2027-01-03T12:00-05:00',
            url: 'tel:1',
            link: 'Link',
          },
        ],
      },
    ],
  },
  bills: [
    {
      id: 'bill',
      title: 'Bill',
      chamber: 'senate',
      ask: 'Ask {bill}',
      thanks: 'Thank {bill}',
      from: '2026-06-01T04:00Z',
      until: '2027-01-03T12:00-05:00',
      house: { number: 'H.R. 1', sponsor: 'A000001', cosponsors: ['B000001'], asOf: '2026-06-01' },
      senate: { number: 'S. 1', sponsor: 'C000001', cosponsors: ['D000001'], asOf: '2026-06-01' },
      source: 'S',
      url: 'https://a.example/',
    },
  ],
  share: { text: 'Share', url: 'https://a.example/', services: ['mail'] },
  leaveOut: ['ded'],
  translations: { 'zh-HK': { title: '題' } },
};
