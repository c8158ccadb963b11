// Teaches the classic editor's Visual tab the card's tags and the slots of what stands inside them.
/* global jQuery, tinymce */

// a plugin is called as a constructor
tinymce.PluginManager.add('hkadvocacycard', function (editor) {
  const { hk_elements: elements, hk_slotted: slotted } = editor.settings;

  editor.on('PreInit', () => {
    const { schema } = editor;
    schema.addCustomElements(elements);
    for (const tag of elements.split(',')) schema.addValidElements(`${tag}[*]`);
    for (const tag of slotted.split(',')) {
      const rule = schema.elements[tag];
      if (rule) rule.attributes.slot ??= {};
    }
  });

  // WordPress makes paragraphs on the way from the Text tab, and would put one around a card: as in includes/pasted.php
  if (tinymce.hkAside) return;
  const aside = (tinymce.hkAside = []);
  const whole = new RegExp(
    `<(${elements.replaceAll(',', '|')})(?=[\\s>])(?:[^>"']|"[^"]*"|'[^']*')*>[^]*?</\\1\\s*>`,
    'gi',
  );
  jQuery('body')
    .on('beforeWpautop', (event, text) => {
      text.data = text.data.replace(
        whole,
        (element) => `<div data-hk-set-aside="${aside.push(element) - 1}"></div>`,
      );
    })
    .on('afterWpautop', (event, text) => {
      text.data = text.data.replace(/<div data-hk-set-aside="(\d+)"><\/div>/g, (all, n) => aside[n]);
    });
});
