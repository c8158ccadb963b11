/** What there is to say of offices and their hours, in English: it arrives with the code that says it. */
export const enOffices = {
  'hours.open': 'Most offices in Washington are open now, until {time} ET.',
  'hours.open.yours': 'Most offices in Washington are open now, until {time} ET ({yours} for you).',
  'hours.opens':
    'Most offices in Washington open {day} at {time} ET. Until then voicemail answers, and it counts too.',
  'hours.opens.yours':
    'Most offices in Washington open {day} at {time} ET ({yours} for you). Until then voicemail answers, and it counts too.',
  'local.open': 'Usually open now, until {time}.',
  'local.open.yours': 'Usually open now, until {time} there ({yours} for you).',
  'local.opens': 'Usually opens {day} at {time}.',
  'local.opens.yours': 'Usually opens {day} at {time} there ({yours} for you).',
  'local.away': 'About {distance} away',
  'local.date': 'Local offices as of {date}.',
  'local.none': 'The directory lists no local office of this member.',
  'local.failed': 'The list of local offices did not load. Close this and open it to try again.',
};
