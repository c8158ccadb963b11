// The script of `embed.html?lang=en`, a page with only the card, for sites that allow nothing but frames. It tells the page
// around the frame its height, and nothing else.

const card = document.createElement('hk-advocacy-card');
for (const [name, value] of new URLSearchParams(location.search)) {
  // anybody can make a link to this page, so campaigns and phone numbers may only come from this site
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
  // the height is not secret, so the target origin does not matter
  parent.postMessage({ 'hk-advocacy-card': { height: Math.ceil(height) } }, '*');
}).observe(card);

export {};
