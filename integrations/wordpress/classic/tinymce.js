// Makes the Visual tab of the classic editor keep the card's tags, and slot attributes inside them, and show where a card is.
/* global jQuery, tinymce */

// not an arrow function, because TinyMCE calls a plugin as a constructor
tinymce.PluginManager.add('hkadvocacycard', function (editor) {
  const { hk_elements: elements, hk_slotted: slotted, hk_card: name } = editor.settings;
  const names = elements.split(',');

  editor.on('PreInit', () => {
    const { schema } = editor;
    schema.addCustomElements(elements);
    for (const tag of names) schema.addValidElements(`${tag}[*]`);
    for (const tag of slotted.split(',')) {
      const rule = schema.elements[tag];
      if (rule) rule.attributes.slot ??= {};
    }
  });

  // the cards themselves are not drawn there: a frame with a name shows where one will be
  editor.on('init', () => {
    const label = JSON.stringify(name).replaceAll('<', '\\3c ');
    editor.dom.addStyle(
      `hk-advocacy-card, div[data-hk-advocacy-card] { display: block; min-height: 3em; padding: 0.75em 1em; border: 2px dashed #8a8f94; }
      hk-advocacy-card::before, div[data-hk-advocacy-card]::before { content: ${label}; display: block; font: bold 14px sans-serif; }`,
    );
  });

  // when switching from the Text tab, WordPress would put a paragraph around a card: see includes/pasted.php
  if (tinymce.hkAside) return;
  const aside = (tinymce.hkAside = []);
  const closing = `</(${names.join('|')})\\s*>`;
  const either = `<(${names.join('|')})(?=[\\s>/])(?:[^<>"']|"[^"]*"|'[^']*')*>|${closing}`;

  /** The text with what `keep` gives for each whole element. It is read once, however many elements never end. */
  const replaceElements = (text, keep) => {
    const last = new Map();
    for (const found of text.matchAll(new RegExp(closing, 'gi')))
      last.set(found[1].toLowerCase(), found.index);
    let open = '';
    let start = 0;
    let at = 0;
    let kept = '';
    for (const found of text.matchAll(new RegExp(either, 'gi'))) {
      const [tag, opens = '', closes = ''] = found;
      const end = found.index + tag.length;
      if (!open && last.get(opens.toLowerCase()) >= end) {
        open = opens.toLowerCase();
        start = found.index;
      } else if (open && closes.toLowerCase() === open) {
        kept += text.slice(at, start) + keep(text.slice(start, end));
        at = end;
        open = '';
      }
    }
    return kept + text.slice(at);
  };

  jQuery('body')
    .on('beforeWpautop', (event, text) => {
      text.data = replaceElements(
        text.data,
        (element) => `<div data-hk-set-aside="${aside.push(element) - 1}"></div>`,
      );
    })
    .on('afterWpautop', (event, text) => {
      text.data = text.data.replace(/<div data-hk-set-aside="(\d+)"><\/div>/g, (all, n) => aside[n] ?? '');
    });
});
