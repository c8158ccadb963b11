import type { Member, Seat } from '../../src/congress/congress.ts';

export const MEMBER: Member = {
  bioguide: 'A000001',
  name: 'Ana "Ann" Núñez, Jr.',
  lastName: 'Núñez',
  party: 'Independent',
  phone: '202-225-0199',
  url: 'https://nunez.house.gov',
  contactUrl: 'https://nunez.house.gov/contact',
  office: '1 Cannon House Office Building',
};

/** A seat with a member, with some fields changed. */
export const seat = (change: Partial<Seat> = {}): Seat => ({
  id: 'NY-12',
  chamber: 'house',
  title: 'Representative',
  state: 'NY',
  district: 'NY-12',
  voting: true,
  status: 'held',
  mayHaveChanged: false,
  member: MEMBER,
  ...change,
});
