// What a screen reader is given in the main states. Names and numbers come from the built lookup: the directory changes.
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { BEFORE, CHOOSE, EXPIRED, FOUND, UNAVAILABLE } from '../../tools/gallery/gallery-states.ts';
import type { Seat } from '../../src/congress/answer.ts';
import { answerOf, dialled, expect, expectWarning, resultOf, SWITCHBOARD, test } from './support.ts';

const LOOK: Look = { width: 375, theme: 'light', lang: 'en' };

/** A member's row: the name as a heading and a button, the office, and the call with both in its name. */
const rowTree = ({ title, member }: Seat) => `
  - listitem:
    - heading "${member!.name}" [level=4]:
      - button "${member!.name}"
    - paragraph: /^(Senator|House), ${member!.party}$/
    - link "Call ${member!.phone}, ${title} ${member!.name}":
      - /url: ${dialled(member!.phone)}`;

/** What to do about the active member. */
const taskTree = ({ title, member }: Seat) => `
- heading "What to say" [level=4]
- combobox "What the call is about"
- blockquote: /ask ${title} ${member!.name} to support lifeboat policies/
- button "Copy What to say ${member!.name}"
- group: Add my name
- button "Copy number ${member!.name}"
- status
- group "After your call to ${member!.name}":
  - button "I talked to someone"
  - button "I left a message"
  - button "No answer"
- group: Local offices and website`;

test('before a lookup', async ({ page }) => {
  await expect(await stage(page, BEFORE, LOOK)).toMatchAriaSnapshot(`
    - article "United States":
      - heading "United States" [level=2]
      - heading "Call Congress for Hong Kong" [level=3]
      - paragraph: /^Ask for lifeboat policies/
      - textbox "Your ZIP code"
      - button "Find my members"
      - status
      - group: This card does not send it
      - button "Use my location"
      - status
      - group: What will I say?
      - group: Before you call
      - paragraph:
        - link "(202) 224-3121":
          - /url: ${SWITCHBOARD}
      - heading "What tied us together in 2018" [level=3]
      - list:
        - listitem:
          - paragraph:
            - strong: 1,300+
        - listitem:
          - paragraph:
            - strong: "726"
        - listitem:
          - paragraph:
            - strong: About 85,000
      - heading "What you can ask for" [level=3]
      - list:
        - listitem:
          - paragraph: Enforce the sanctions law
          - group: Call or write about this
        - listitem:
          - paragraph: Pass lifeboat policies
          - group: Call or write about this
        - listitem:
          - paragraph: Answer the rights violations
          - group: Call or write about this
        - listitem:
          - paragraph: Take more steps
          - list:
            - /children: equal
            - listitem
            - listitem
            - listitem
            - listitem
            - listitem
          - group: Call or write about this
  `);
});

test('found', async ({ page }) => {
  await stage(page, FOUND, LOOK);
  const { seats } = await answerOf('59001');
  await expect(resultOf(page)).toMatchAriaSnapshot(`
- heading "Your 3 calls" [level=3]
- paragraph: /^Most offices/
- list:${seats.map(rowTree).join('')}${taskTree(seats[0]!)}`);
  await expect(resultOf(page).locator('[aria-current=step]')).toHaveCount(1);
});

test('a ZIP code in two districts', async ({ page }) => {
  await stage(page, CHOOSE, LOOK);
  const { seats } = await answerOf('10118');
  const of = (chamber: string) => seats.filter((seat) => seat.chamber === chamber);
  const choice = ({ member }: Seat) => `
      - button /^${member!.name} ?\\d+th district$/`;
  await expect(resultOf(page)).toMatchAriaSnapshot(`
- heading "Your 3 calls" [level=3]
- paragraph: /^Most offices/
- list:${of('senate').map(rowTree).join('')}
  - listitem:
    - heading "Who is your House member?" [level=4]
    - paragraph: /^Your ZIP code is in 2 districts/
    - group "Who is your House member?":${of('house').map(choice).join('')}
    - group: Not sure which?${taskTree(seats[0]!)}`);
});

test('the tables did not come', async ({ page, problems }) => {
  await stage(page, UNAVAILABLE, LOOK);
  await expect(resultOf(page)).toMatchAriaSnapshot(`
    - heading "The list of members did not load" [level=3]
    - paragraph: /^You can still call/
    - button "Try again"
    - link "Call (202) 224-3121, the Capitol switchboard":
      - /url: ${SWITCHBOARD}
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
      - text: U.S. Department of State, 2018
      - paragraph: /^The way the Hong Kong SAR government/
  `);
});
