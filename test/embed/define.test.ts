import { expect } from '@open-wc/testing';
import { defineAll } from '../../src/embed/define.ts';
import { makePolicy, policyRefused } from '../../src/lib/policy.ts';

const rules = { createHTML: (text: string) => text };

describe('defining the elements', () => {
  const warn = console.warn;
  let told: string[];
  beforeEach(() => {
    told = [];
    console.warn = (sentence: string) => told.push(sentence);
  });
  afterEach(() => {
    console.warn = warn;
  });

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
