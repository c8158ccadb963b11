import { expect } from '@open-wc/testing';
import { HkElement } from '../../src/elements/base/hk-element.ts';
import { defineAll } from '../../src/embed/define.ts';
import { makePolicy, policyRefused } from '../../src/lib/policy.ts';
import { keepWarnings } from './warnings.ts';

const rules = { createHTML: (text: string) => text };

const told = keepWarnings();

// before a test makes the page refuse the policy, after which nothing is defined
describe('looking for a tag a while after the definition', () => {
  /** Defines an element and adds to the page what a test makes of it; then that while is over. */
  const told9SecondsLater = (name: string, add: (card: CustomElementConstructor) => void): string[] => {
    const { setTimeout } = window;
    const later: TimerHandler[] = [];
    window.setTimeout = ((work: TimerHandler) => later.push(work)) as typeof window.setTimeout;
    try {
      const Card = class extends HkElement {};
      defineAll({ [name]: Card });
      add(Card);
      for (const work of later) (work as () => void)();
    } finally {
      window.setTimeout = setTimeout;
    }
    return told;
  };
  const host = document.createElement('div');
  afterEach(() => host.remove());

  const places: Record<string, (name: string, Card: CustomElementConstructor) => void> = {
    'in the page': (name) => host.append(document.createElement(name)),
    'in a shadow root': (name) => host.attachShadow({ mode: 'closed' }).append(document.createElement(name)),
    'in a template': (name) => {
      const template = document.createElement('template');
      template.content.append(document.createElement(name));
      host.append(template);
    },
    'made, and not yet on the page': (_name, Card) => new Card(),
    'there for a moment': (name) => {
      host.append(document.createElement(name));
      host.replaceChildren();
    },
  };
  for (const [place, put] of Object.entries(places))
    it(`says nothing where one is ${place}`, () => {
      const name = `x-${place.replace(/\W/g, '-')}`;
      document.body.append(host);
      expect(told9SecondsLater(name, (Card) => put(name, Card))).to.deep.equal([]);
    });

  // the last one, because the line is shown once per page
  it('says that it is missing where there is none', () => {
    expect(told9SecondsLater('x-none', () => {})).to.have.length(1);
    expect(told[0]).to.contain('Paste the tag too');
  });
});

describe('defining the elements', () => {
  it('defines none of them where one is defined already, and says so once', () => {
    customElements.define('x-taken', class extends HTMLElement {});
    const elements = { 'x-free': class extends HTMLElement {}, 'x-taken': class extends HTMLElement {} };
    defineAll(elements);
    defineAll(elements);
    expect(customElements.get('x-free')).to.equal(undefined);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<x-taken>');
  });

  it('makes its policy under its own name, and none where there is no such thing', () => {
    let name = '';
    const policy = makePolicy({ createPolicy: (given, own) => ((name = given), own) }, rules);
    expect(name).to.equal('hk-advocacy-card');
    expect(policy).to.equal(rules);
    expect(makePolicy(undefined, rules)).to.equal(undefined);
    expect(policyRefused()).to.equal(false);
  });

  it('defines nothing where the page refuses the policy, throws nothing, and names the fix', () => {
    const refuse = () => {
      throw new TypeError('refused');
    };
    expect(makePolicy({ createPolicy: refuse }, rules)).to.equal(undefined);
    defineAll({ 'x-refused': class extends HTMLElement {} });
    expect(customElements.get('x-refused')).to.equal(undefined);
    expect(told[0]).to.contain('trusted-types');
  });
});
