// Makes the Visual tab of the classic editor keep the card's tags, and slot attributes inside them.
/* global jQuery, tinymce */

// not an arrow function, because TinyMCE calls a plugin as a constructor
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

  // when switching from the Text tab, WordPress would put a paragraph around a card: see includes/pasted.php
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
