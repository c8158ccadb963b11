// What a screen reader is given in the main states. Names and numbers come from the built lookup: the directory changes.
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { BEFORE, CHOOSE, EXPIRED, FOUND, UNAVAILABLE } from '../../tools/gallery/states.ts';
import type { Seat } from '../../src/congress/answer.ts';
import { answerOf, dialled, expect, expectWarning, resultOf, SWITCHBOARD, test } from './support.ts';

const LOOK: Look = { width: 375, theme: 'light', lang: 'en' };

/** A seat in the list: who, what, the call, and every control with the member's name in its own. */
const seatTree = ({ title, member }: Seat) => `
  - listitem:
    - paragraph: ${member!.name}
    - paragraph: /^${title}, .+ · ${member!.party}$/
    - link "Call ${member!.phone} ${member!.name}":
      - /url: ${dialled(member!.phone)}
    - paragraph:
      - text: ${member!.phone}
      - button "Copy number ${member!.name}"
      - link /^Website.*${member!.name}$/:
        - /url: ${member!.url}
      - status
    - paragraph: What to say
    - blockquote: /ask ${title} ${member!.name} to support lifeboat policies/
    - button "Copy script ${member!.name}"
    - status`;

/** What leads on from the list. */
const WAYS = `
- button "Call your members, one at a time"
- button "Write to your members"`;

test('before a lookup', async ({ page }) => {
  await expect(await stage(page, BEFORE, LOOK)).toMatchAriaSnapshot(`
    - article "United States":
      - heading "United States" [level=2]
      - heading /^Call your representatives/ [level=3]
      - textbox "Your ZIP code"
      - button "Find my members"
      - status
      - paragraph: /sends your ZIP code nowhere/
      - status
      - group "What is your call about?":
        - radio "Lifeboat policies" [checked]
        - radio "Just my support"
        - radio "HKETO Certification Act"
      - paragraph: What to say
      - blockquote: /ask the Senator or Representative to support lifeboat policies/
      - button "Copy script"
      - group: Before you call
      - paragraph:
        - link "(202) 224-3121":
          - /url: ${SWITCHBOARD}
        - text: /Members as of/
      - heading "What tied us together in 2018" [level=3]
      - list:
        - listitem:
          - strong: 1,300+
        - listitem:
          - strong: "726"
        - listitem:
          - strong: 85,000
      - heading "What you can ask for" [level=3]
      - list:
        - listitem:
          - paragraph:
            - button /^Call about this Call your senators/
            - button /^Write about this Call your senators/
        - listitem:
          - paragraph:
            - link "USCIS on Deferred Enforced Departure"
          - paragraph:
            - button /^Call about this Ask your senators/
            - button /^Write about this Ask your senators/
        - listitem:
          - paragraph:
            - button /^Call about this Petition Congress/
            - button /^Write about this Petition Congress/
        - listitem:
          - list:
            - /children: equal
            - listitem
            - listitem
            - listitem
            - listitem
            - listitem
          - paragraph:
            - button /^Call about this Also urge/
            - button /^Write about this Also urge/
  `);
});

test('found', async ({ page }) => {
  await stage(page, FOUND, LOOK);
  const { seats } = await answerOf('59001');
  await expect(resultOf(page)).toMatchAriaSnapshot(`
- /children: equal
- heading "Your members of Congress" [level=4]
- paragraph: /^Most offices in Washington/${WAYS}
- list:${seats.map(seatTree).join('')}
- group: Not your district?`);
});

test('a ZIP code in two districts', async ({ page }) => {
  await stage(page, CHOOSE, LOOK);
  const { seats } = await answerOf('10118');
  const of = (chamber: string) => seats.filter((seat) => seat.chamber === chamber);
  const choice = ({ member }: Seat) => `
  - listitem:
    - button /^${member!.name} Representative, New York's \\d+th district$/ [pressed=false]`;
  await expect(resultOf(page)).toMatchAriaSnapshot(`
- heading "Your ZIP code is in 2 districts" [level=4]
- paragraph: /Your senators are the same in all of them/
- paragraph: /^Most offices in Washington/${WAYS}
- list:${of('senate').map(seatTree).join('')}
- paragraph: Choose your House member
- list "Choose your House member":${of('house').map(choice).join('')}
- button "Use my location (if you're at home)"
- button "Call all of them" [pressed=false]
- status
- paragraph:
  - link "Open house.gov's ZIP+4 finder"
- group: None of these?`);
});

test('the tables did not come', async ({ page, problems }) => {
  await stage(page, UNAVAILABLE, LOOK);
  await expect(resultOf(page)).toMatchAriaSnapshot(`
    - /children: equal
    - heading "The list of members did not load" [level=4]
    - paragraph:
      - text: You can still call
      - link "(202) 224-3121":
        - /url: ${SWITCHBOARD}
      - text: and ask for your senators and your representative.
    - button "Try again"
  `);
  expectWarning(problems);
});

test('a campaign that has ended', async ({ page }) => {
  await expect(await stage(page, EXPIRED, LOOK)).toMatchAriaSnapshot(`
    - article "United States":
      - /children: equal
      - heading "United States" [level=2]
      - paragraph: This campaign has ended. Thank you to everyone who took part.
      - heading "What tied us together in 2018" [level=3]
      - list
      - paragraph: /^The way the Hong Kong SAR government/
  `);
});
