// The card alone in a page of its own, for hosts that let only a frame through: `embed.html?lang=en`. It tells the page
// around how high it is, and nothing else.

const card = document.createElement('hk-advocacy-card');
for (const [name, value] of new URLSearchParams(location.search)) {
  // an address made by somebody else must not bring a campaign or numbers from another place
  const isAddress = name === 'campaign' || name === 'directory';
  if (/^[a-z-]+$/.test(name) && !name.startsWith('on') && (!isAddress || isHere(value)))
    card.setAttribute(name, value);
}
document.body.append(card);

function isHere(address: string): boolean {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

new ResizeObserver(() => {
  const { height } = card.getBoundingClientRect();
  // whoever embeds the frame may know its height: there is no origin to name
  parent.postMessage({ 'hk-advocacy-card': { height: Math.ceil(height) } }, '*');
}).observe(card);

export {};
