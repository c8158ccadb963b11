// A page with nothing but the card of somebody's choices, to be tried and shown to others.
import { readAddress } from './address.js';
import { checkCampaign } from './campaign.js';
import { holdBack } from './foreign.js';
import { attributesOf, coloursOf } from './snippet.js';
import { elementOf, wordsOf } from './words.js';

const card = /** @type {HTMLElement} */ (document.getElementById('card'));

async function show() {
  // nobody is here to accept the hosts that a link brings
  const { picks } = holdBack(readAddress(location.hash), '', []);
  for (const [name, value] of attributesOf(picks)) if (name !== 'campaign') card.setAttribute(name, value);
  for (const [name, value] of coloursOf(picks)) card.style.setProperty(name, value);
  card.prepend(...wordsOf(picks).map(elementOf));
  if (picks.page) document.documentElement.style.colorScheme = picks.page;
  const { campaign } = picks.says === 'file' && picks.json.trim() ? await checkCampaign(picks.json) : {};
  if (campaign)
    card.setAttribute(
      'campaign',
      URL.createObjectURL(new Blob([JSON.stringify(campaign)], { type: 'application/json' })),
    );
}

void show();
addEventListener('hashchange', () => location.reload());
