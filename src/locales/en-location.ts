/** What "Use my location" comes to say, in English: it arrives with the code that says it. */
export const enLocation = {
  'position.none': 'Your browser did not tell where you are. Type your ZIP code instead.',
  'position.coarse': 'Your browser knows only roughly where you are. Type your ZIP code instead.',
  'position.failed': 'The map of districts did not load. Type your ZIP code instead.',
  'position.near': 'Your location is too close to a line between districts',
  'position.outside': 'Your location is in none of these. Are you at home?',
  'abroad.heading': 'Your location is in no district',
  'abroad.what':
    'If you are an American abroad, you vote where you last lived in the United States: type the ZIP code of that home.',
};
