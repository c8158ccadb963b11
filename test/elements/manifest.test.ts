// custom-elements.json, which editors read, against the classes themselves: what is listed is there, and what is there is
// listed. It is compared with what the elements draw, so that neither a comment nor a template can be forgotten.
import { expect, fixture } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import type { PublicEvents } from '../../src/index.ts';
import { drawnStates } from './drawn-states.ts';

interface Item {
  name: string;
  description?: string;
}

interface Declaration extends Item {
  tagName: string;
  attributes: (Item & { fieldName?: string })[];
  members: (Item & { kind: string; attribute?: string })[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  events?: (Item & { type: { text: string } })[];
}

interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string }[];
}

const response = await fetch('/custom-elements.json');
const { modules } = (await response.json()) as { modules: Module[] };
const { declarations } = modules[0]!;

const names = (items: Item[] = []) => items.map(({ name }) => name).sort();
const sorted = (found: Iterable<string>) => [...new Set(found)].sort();
const classOf = ({ tagName }: Declaration) => customElements.get(tagName) as unknown as typeof LitElement;

// the compiler wants each event that src/elements/shared/events.ts declares with what it carries, and no other
const EVENTS: { [Name in keyof PublicEvents]: (keyof PublicEvents[Name])[] } = {
  'hk-lookup': ['kind'],
  'hk-call': ['outcome', 'chamber'],
  'hk-action': ['action', 'activity'],
  'hk-letter': ['how'],
  'hk-share': ['how'],
  'hk-reminder': ['kind'],
  'hk-problem': ['problem'],
};

/** What `::part()` reaches from outside: an element's own parts, and those that the elements in it hand on. */
function partsOf(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((inner) => {
    const handedOn = new Map(
      (inner.getAttribute('exportparts') ?? '').split(',').map((pair): [string, string] => {
        const [from = '', to = from] = pair.split(':').map((name) => name.trim());
        return [from, to];
      }),
    );
    return [...inner.part, ...partsOf(inner).flatMap((part) => handedOn.get(part) ?? [])];
  });
}

/** Draws an element in each of its states, and notes what shows and what is heard. */
async function look(tagName: string) {
  const parts: string[] = [];
  const slots: string[] = [];
  const events: string[] = [];
  for (const { markup, properties, act } of drawnStates[tagName]!) {
    const frame = await fixture(`<div>${markup}</div>`);
    for (const name of Object.keys(EVENTS)) frame.addEventListener(name, () => events.push(name));
    const element = frame.querySelector<LitElement>(tagName)!;
    Object.assign(element, properties);
    const note = async () => {
      await element.updateComplete;
      parts.push(...partsOf(element));
      slots.push(...[...element.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name));
    };
    await note();
    await act?.(element);
    await note();
  }
  return { parts: sorted(parts), slots: sorted(slots), events: sorted(events) };
}

describe('custom-elements.json', () => {
  it('lists the elements that the module defines, in the one module that is published', () => {
    const { path, exports } = modules[0]!;
    expect(modules).to.have.length(1);
    expect(path).to.equal('dist/hk-advocacy-card.js');
    const defined = exports.filter(({ kind }) => kind === 'custom-element-definition');
    expect(names(defined)).to.deep.equal(declarations.map(({ tagName }) => tagName).sort());
    expect(names(defined)).to.deep.equal(Object.keys(drawnStates).sort());
    for (const declaration of declarations)
      expect(classOf(declaration), declaration.tagName).to.be.a('function');
  });

  for (const declaration of declarations) {
    const { tagName, attributes, members, cssProperties, cssParts, slots } = declaration;

    describe(tagName, () => {
      it('says of everything what it is', () => {
        const items = [declaration.events, attributes, members, cssProperties, cssParts, slots];
        for (const { name, description } of [declaration, ...items.flatMap((list) => list ?? [])])
          expect(description?.trim(), name).to.be.a('string').and.not.equal('');
      });

      it('lists each attribute that is observed, and no other', () => {
        // read when the element comes into the page, and not watched
        const watched = names(attributes).filter((name) => name !== 'for');
        expect(watched).to.deep.equal([...classOf(declaration).observedAttributes].sort());
        const { elementProperties } = classOf(declaration);
        for (const { name, fieldName } of attributes.filter(({ fieldName }) => fieldName)) {
          const { attribute } = elementProperties.get(fieldName!)!;
          expect(typeof attribute === 'string' ? attribute : fieldName, fieldName).to.equal(name);
        }
      });

      it('lists each public property, and nothing that is internal', () => {
        const own = [...classOf(declaration).elementProperties].filter(([, { state }]) => !state);
        expect(names(members)).to.deep.equal(own.map(([name]) => String(name)).sort());
        const element = document.createElement(tagName);
        for (const { name } of members) expect(name in element, name).to.equal(true);
      });

      it('lists each custom property that its styles read', () => {
        const css = (classOf(declaration).elementStyles as CSSResult[])
          .map(({ cssText }) => cssText)
          .join('');
        expect(names(cssProperties)).to.deep.equal(sorted(css.match(/--hk-[\w-]+/g) ?? []));
      });

      it('lists the parts and slots that it draws, and the events that leave it', async () => {
        const { parts, slots: drawn, events } = await look(tagName);
        expect(parts, 'parts').to.deep.equal(names(cssParts));
        expect(drawn, 'slots').to.deep.equal(names(slots));
        expect(events, 'events').to.deep.equal(names(declaration.events));
        for (const { name, type } of declaration.events ?? [])
          expect(type.text).to.contain(
            `{ ${EVENTS[name as keyof PublicEvents].map((key) => `${key}: string`).join('; ')} }`,
          );
      });
    });
  }
});
