/**
 * The card's own words in English. `{name}` is a value put in; a key that ends in `#one`, `#two`, `#few` or `#other` is a
 * plural form of `{n}`. Every sentence is whole: none is glued from pieces.
 */
export const en = {
  'zip.label': 'Your ZIP code',
  'zip.find': 'Find my members',
  'zip.hint': 'Type the five digits of your ZIP code, like 20001.',
  'zip.busy': 'Looking up your members...',
  privacy:
    'This card sends your ZIP code nowhere and sets no cookies. The site you are on may do its own tracking.',
  directory: 'Directory of {date}.',
  switchboard: 'The Capitol switchboard, {number}, connects you to every office.',
  'switchboard.ask': 'Call {number} and ask for your representative.',
  'switchboard.ask-senator': 'Call {number} and ask for your senator.',
  'call.number': 'Call {number}',

  'found.heading': 'Your members of Congress',
  'found.other': 'Not your district?',
  'choose.heading': 'Your ZIP code is in {n} districts',
  'choose.why': 'Your senators are the same in all of them. Your street decides which House member is yours.',
  'choose.which': 'Choose your House member',
  'choose.none': 'None of these?',
  'finder.why': 'house.gov tells your district by ZIP+4 or street address, and sees what you type there.',
  'finder.link': "Open house.gov's ZIP+4 finder",
  'looser.why': 'Some sources put a small part of this ZIP code in:',
  'states.heading': 'Your ZIP code is in {n} states',
  'states.which': 'Which one do you live in?',

  'military.heading': 'This is a military address',
  'military.what':
    'APO, FPO and DPO codes belong to no district. Type the ZIP code where you are registered to vote.',
  'no-seat.heading': 'This ZIP code has no one in Congress',
  'no-seat.what':
    'It is in Palau, the Marshall Islands or Micronesia. Type the ZIP code where you are registered to vote.',
  'unknown.heading': 'We do not know ZIP code {zip}',
  'unknown.state': 'Going by its first digits: {state}.',
  'unknown.what': 'Check the digits, or choose your state.',
  'unknown.pick': 'Your state or territory',
  'unknown.show': 'Show its members',
  'congress.new': 'A new Congress has begun',
  'out-of-date.what': 'House districts here may have changed since this directory was made.',
  'unavailable.heading': 'The list of members did not load',
  'unavailable.what': 'You can still call {number} and ask for your senators and your representative.',
  'unavailable.retry': 'Try again',

  'office.senator': 'Senator, {state}',
  'office.representative': "Representative, {state}'s {ordinal} district",
  'office.at-large': 'Representative, {state} at large',
  'office.delegate': 'Delegate, {state}',
  'office.commissioner': 'Resident Commissioner, {state}',
  'district.numbered': "{state}'s {ordinal} district",
  'district.at-large': '{state}, at large',
  'ordinal#one': '{n}st',
  'ordinal#two': '{n}nd',
  'ordinal#few': '{n}rd',
  'ordinal#other': '{n}th',

  'seat.copy': 'Copy number',
  'seat.copied': 'Number copied',
  'seat.selected': 'Selected: now copy it',
  'seat.site': 'Website',
  'seat.write': 'Contact page',
  'seat.both': 'Website and contact page',
  'seat.no-phone': 'No confirmed number. The Capitol switchboard connects you.',
  'seat.no-vote':
    'Has no vote on the final passage of bills. Washington, D.C. and the territories have no senators.',
  'seat.changed': 'This seat may have changed hands since {date}.',
  'seat.vacant': 'Vacant seat',
  'seat.vacant.why':
    'Listed as vacant since {date}. Call the Capitol switchboard and ask who answers for this district.',
  'seat.unknown': 'This directory has no such seat.',
};

export type Messages = typeof en;
