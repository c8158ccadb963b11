// Events bubble to the document. Their detail is plain JSON, and never contains a ZIP code, a position or a name.
const heard = document.getElementById('heard');
for (const name of [
  'hk-lookup',
  'hk-call',
  'hk-action',
  'hk-letter',
  'hk-share',
  'hk-reminder',
  'hk-problem',
]) {
  document.addEventListener(name, ({ type, detail }) => {
    const item = document.createElement('li');
    item.textContent = `${type} ${JSON.stringify(detail)}`;
    heard.append(item);
    // Plausible: window.plausible?.(type, { props: detail });
    // Matomo:    window._paq?.push(['trackEvent', 'hk-advocacy-card', type, Object.values(detail).join(' ')]);
    // GA4:       window.gtag?.('event', type.replace('-', '_'), detail);
  });
}
