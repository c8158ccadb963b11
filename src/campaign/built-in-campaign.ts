import { BILL_ASK, BILL_THANKS, callScript } from './scripts.ts';
import type { Campaign, Fact } from './campaign.ts';

const stateDepartment = (id: string, figure: string, text: string): Fact => ({
  id,
  figure,
  text,
  source: 'U.S. Department of State',
  date: '2018',
});

/** The built-in campaign: Hong Kong in the United States. */
export const us: Campaign = {
  kicker: 'Hong Kong · Act now',
  title: 'United States',
  greeting: {
    text: 'Dear America, thank you for making the Hong Kong Human Rights and Democracy Act law.',
    note: 'Public Law 116-76, November 27, 2019',
  },
  call: {
    text: 'Call Congress for Hong Kong',
    note: 'Ask for lifeboat policies for Hong Kongers, or just show your support. Each call takes about a minute. We give you the words; you can write instead.',
    scripts: [
      {
        id: 'lifeboat',
        label: 'Lifeboat policies',
        text: callScript(
          'to ask {member} to support lifeboat policies for Hong Kongers. These are safe, legal ways for Hong Kongers at risk to come to the United States or stay here.',
        ),
      },
      {
        id: 'support',
        label: 'Just my support',
        text: callScript(
          'because I support the people of Hong Kong, and I ask {member} to speak up for their freedom.',
        ),
      },
    ],
  },
  letter: [
    'For generations, the United States has been a beacon of hope and freedom for people around the world, and a singular inspiration to those who live under repressive regimes.',
    'Hong Kong, long the last bastion of freedom in China, shares your belief in democracy and universal human rights.',
  ],
  facts: {
    title: 'What tied us together in 2018',
    items: [
      stateDepartment('firms', '1,300+', 'U.S. firms operated in Hong Kong'),
      stateDepartment('regional', '726', 'of them were regional headquarters or offices'),
      stateDepartment('residents', 'About 85,000', 'Americans lived in Hong Kong'),
    ],
    stakes:
      'The way the Hong Kong SAR government handled the protests of 2019 severely undermined U.S. business interests, and put the basic rights of the U.S. citizens who live there at risk.',
  },
  appeal:
    'Your support keeps the lamplight of freedom shining for the city. Please ask the U.S. government to act now.',
  actions: {
    title: 'What you can ask for',
    items: [
      {
        id: 'sanctions',
        title: 'Enforce the sanctions law',
        text: 'Call your senators and your representative: urge the administration to implement and enforce the sanctions that the Hong Kong Human Rights and Democracy Act of 2019 provides for.',
        source: 'National Defense Authorization Act for Fiscal Year 2025, congress.gov, December 2024',
        script: callScript(
          'to ask {member} to urge the administration to implement and enforce the sanctions that the Hong Kong Human Rights and Democracy Act of 2019 provides for.',
        ),
        notes: [
          {
            id: 'sanctions-end',
            text: 'The authority for these sanctions runs to November 27, 2029.',
            until: '2029-11-27T05:00Z',
          },
        ],
      },
      {
        id: 'policies',
        title: 'Pass lifeboat policies',
        text: 'Ask your senators and your representative to enact lifeboat policies: safe, legal ways for Hong Kongers at risk to come to the United States or stay here (protected status, refugee and asylum processing, visas).',
        script: callScript(
          'to ask {member} to help enact lifeboat policies for Hong Kongers (protected status, refugee and asylum processing, visas).',
        ),
        notes: [
          {
            id: 'ded',
            text: 'Deferred Enforced Departure, which defers the removal of certain Hong Kong residents who were in the United States on January 15, 2025, runs out on February 5, 2027. A president grants it: ask your members to urge its extension. This is not legal advice.',
            from: '2025-01-15T17:00Z',
            until: '2027-02-06T05:00Z',
            url: 'https://www.uscis.gov/humanitarian/deferred-enforced-departure',
            link: 'USCIS on Deferred Enforced Departure',
          },
          {
            id: 'hketo',
            text: 'The HKETO Certification Act (H.R. 2661, S. 3655; congress.gov, June 1, 2026) can still be acted on until the 119th Congress ends, by January 3, 2027: ask your members to support it.',
            from: '2026-06-01T04:00Z',
            until: '2027-01-03T17:00Z',
          },
        ],
      },
      {
        id: 'petition',
        title: 'Answer the rights violations',
        text: 'Petition Congress to act against the Hong Kong government\'s violations of human rights and of freedom of speech, and against China\'s breach of the "One Country, Two Systems" framework laid down in the 1984 Sino-British Joint Declaration.',
        script: callScript(
          "to ask {member} to act against the Hong Kong government's violations of human rights and of freedom of speech, and against China's breach of the 1984 Sino-British Joint Declaration.",
        ),
        petition: true,
      },
      {
        id: 'steps',
        title: 'Take more steps',
        text: 'Also urge your members of Congress to take these steps:',
        script: callScript('to ask {member} to {asks}.'),
        asks: [
          {
            id: 'exchange',
            text: 'halt any cooperation and exchange programs with the Hong Kong Police Force (HKPF)',
          },
          {
            id: 'equipment',
            text: 'halt all export of crowd-control equipment and "non-lethal" weaponry to the HKPF',
          },
          {
            id: 'asylum',
            text: "acknowledge that protesters in Hong Kong may be persecuted on political grounds, and adjust U.S. asylum policy to Hong Kong's situation accordingly",
          },
          {
            id: 'assets',
            text: 'freeze U.S. assets owned by high-ranking Hong Kong government officers and legislators who endorse police brutality',
          },
          {
            id: 'abode',
            text: 'void the right of abode or the U.S. citizenship of high-ranking Hong Kong government officials and legislators who endorse police brutality',
          },
        ],
      },
    ],
  },
  bills: [
    {
      id: 'hketo-act',
      title: 'HKETO Certification Act',
      // repeated here so that they can be translated
      ask: BILL_ASK,
      thanks: BILL_THANKS,
      until: '2027-01-03T17:00Z',
      source: 'congress.gov',
      senate: {
        number: 'S. 3655',
        sponsor: 'M001176',
        asOf: '2026-06-01',
        cosponsors: ['S001198', 'S001217', 'B001299', 'C001114', 'K000384'],
      },
      house: {
        number: 'H.R. 2661',
        sponsor: 'S000522',
        asOf: '2026-06-01',
        cosponsors: ['M000312', 'M001194', 'R000622'],
      },
    },
  ],
};
