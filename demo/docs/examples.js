// The examples of properties that have no attribute. The reference shows the body of each function, and runs it: the first
// parameter is the element of the example, the second the module.
export const examples = {
  'hk-fact-list-property-facts': (list) => {
    list.facts = [
      { id: 'calls', figure: '3', text: 'calls, to two senators and one House member' },
      { id: 'minutes', figure: '10', text: 'minutes for all of them' },
    ];
  },
  'hk-action-list-property-actions': (list) => {
    list.actions = [
      { id: 'visas', text: 'Ask for visas.', script: 'Hello. I ask {member} to support visas. Thank you.' },
      { id: 'hearing', text: 'Ask for a hearing.', asks: [{ id: 'soon', text: 'this year' }] },
    ];
  },
  'hk-action-list-property-topics': (list) => {
    list.actions = [{ id: 'visas', text: 'Ask for visas.' }];
    list.topics = [{ id: 'visas', number: 1, script: 'Hello. I ask {member} to support visas. Thank you.' }];
  },
  'hk-action-list-property-activity': (list) => {
    list.activity = { sanctions: { spoke: 2, letter: 1 } };
  },
  'hk-action-list-property-eventsUrl': (list) => {
    list.eventsUrl = 'https://example.org/events';
  },
  'hk-action-list-property-share': (list) => {
    list.share = { url: 'https://example.org/call' };
  },
  'hk-rep-lookup-property-visit': async (lookup, { findByZip }) => {
    const answer = await findByZip('59001');
    lookup.visit = { ...lookup.visit, zip: '59001', answer, asOf: answer.asOf };
  },
  'hk-rep-lookup-property-topics': (lookup) => {
    lookup.topics = [
      { id: 'visas', label: 'Visas', script: 'Hello. I ask {member} to support visas. Thank you.' },
      { id: 'thanks', label: 'Thanks', script: 'Hello. I thank {member} for standing up for Hong Kong.' },
    ];
  },
  'hk-rep-lookup-property-eventsUrl': (lookup) => {
    lookup.eventsUrl = 'https://example.org/events';
  },
  'hk-rep-lookup-property-petition': (lookup) => {
    lookup.petition = { action: 'petition', url: 'https://example.org/petition' };
  },
  'hk-rep-lookup-property-share': (lookup) => {
    lookup.share = { url: 'https://example.org/call' };
  },
  'hk-share-bar-property-content': (bar) => {
    bar.content = { url: 'https://example.org/call' };
  },
  'hk-share-bar-property-isMain': (bar) => {
    bar.isMain = true;
  },
  'hk-rep-contact-property-record': async (contact, { findBySeat }) => {
    const { seats } = await findBySeat('NY-S1');
    contact.record = seats[0];
  },
  'hk-rep-contact-property-asOf': async (contact, { findBySeat }) => {
    const { seats } = await findBySeat('MT-2');
    contact.record = { ...seats[0], mayHaveChanged: true };
    contact.asOf = '2026-10-03';
  },
  'hk-rep-contact-property-topic': (contact) => {
    contact.topic = { id: 'visas', script: 'Hello. I ask {member} to support visas. Thank you.' };
  },
  'hk-rep-contact-property-visit': async (contact, { findByZip }) => {
    contact.visit = { ...contact.visit, zip: '59001', answer: await findByZip('59001') };
  },
  'hk-event-list-property-visit': async (list, { findByZip }) => {
    const answer = await findByZip('59001');
    list.visit = { ...list.visit, zip: '59001', answer, asOf: answer.asOf };
  },
};
