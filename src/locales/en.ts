/**
 * The card's own words in English. `{name}` is a value put in; `ordinal.forms` are those of the plural rules
 * one, two, few and any other. Every sentence is whole: none is glued from pieces.
 */
export const en = {
  'zip.label': 'Your ZIP code',
  'zip.find': 'Find my members',
  'zip.hint': 'Type the five digits of your ZIP code, like 20001.',
  'zip.busy': 'Looking up your members...',
  'zip.privacy':
    'This card sends your ZIP code nowhere and sets no cookies. The site you are on may do its own tracking.',
  'position.use': "Use my location (if you're at home)",
  'position.privacy':
    "This card neither sends nor stores your location. It fetches your state's map, and your browser may ask its own location service where you are.",
  'position.private':
    'This card neither sends nor stores your location. It fetches the map of the whole country, and your browser may ask its own location service where you are.',
  'directory.date': 'Directory of {date}.',
  'congress.soon': 'On {date} a new Congress begins: some members and districts change.',
  'switchboard.number': 'The Capitol switchboard, {number}, connects you to every office.',
  'switchboard.ask': 'Call {number} and ask for your representative.',
  'switchboard.ask-senator': 'Call {number} and ask for your senator.',
  'call.number': 'Call {number}',

  'topic.which': 'What is your call about?',
  'topic.action': 'Action {n}',
  'topic.back': 'Back to the actions',
  'topic.asks': 'Pick one or two of its steps',
  'script.heading': 'What to say',
  'script.brackets': 'Words in [brackets] are yours to fill in or to leave out.',
  'script.copy': 'Copy script',
  'script.copied': 'Script copied',
  'script.member': '{title} {name}',
  'script.office': 'the {title}',
  'script.any': 'the Senator or Representative',
  'script.zip': '[your ZIP code or town]',
  'bill.on': 'On the list of sponsors and cosponsors of {date}',
  'bill.off': 'Not on the list of sponsors and cosponsors of {date}',
  'bill.lapses': 'Lapses when this Congress ends, by {date}',
  'before.heading': 'Before you call',
  'before.phone': 'The call goes from your own phone and shows on its bill.',
  'before.name': 'Your name is optional.',
  'before.family': 'If you have family in Hong Kong, think about what you say in public.',
  'action.call': 'Call about this',
  'action.write': 'Write about this',
  'action.petition': 'Sign the petition at {host}',
  'facts.heading': 'The facts',
  'events.heading': 'Solidarity events near you',
  'events.link': 'Local events in the United States, at {host}',
  'card.organizer': 'This campaign is run by {name}.',
  'card.expired': 'This campaign has ended. Thank you to everyone who took part.',

  'found.heading': 'Your members of Congress',
  'found.other': 'Not your district?',
  'choose.heading': 'Your ZIP code is in {n} districts',
  'choose.why': 'Your senators are the same in all of them. Your street decides which House member is yours.',
  'choose.which': 'Choose your House member',
  'choose.all': 'Call all of them',
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
    'It is in Palau, the Marshall Islands, Micronesia or on Wake Island. Type the ZIP code where you are registered to vote.',
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
  'ordinal.forms': '{n}st|{n}nd|{n}rd|{n}th',

  'seat.offices': "Couldn't get through? Local offices",
  'seat.copy': 'Copy number',
  'seat.copied': 'Number copied',
  'copy.selected': 'Selected: now copy it',
  'seat.site': 'Website: {host}',
  'seat.write': 'Contact page {host}',
  'seat.both': 'Website and contact page: {host}',
  'seat.report': 'Wrong number? Tell {host}',
  'seat.no-phone': 'No confirmed number. The Capitol switchboard connects you.',
  'seat.no-vote':
    'Has no vote on the final passage of bills. Washington, D.C. and the territories have no senators.',
  'seat.changed': 'This seat may have changed hands since {date}.',
  'seat.vacant': 'Vacant seat',
  'seat.vacant.why':
    'Listed as vacant since {date}. Call the Capitol switchboard and ask who answers for this district.',
  'seat.unknown': 'This directory has no such seat.',
};

/** All of them, with those that arrive on demand. */
export type Messages = typeof en &
  typeof import('./en-location.ts').enLocation &
  typeof import('./en-offices.ts').enOffices &
  typeof import('./en-guide.ts').enGuide;
