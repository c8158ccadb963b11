// The block in the editor. It uses the editor's own libraries, without a build step.
(({ blockEditor, blocks, components, compose, element, i18n }, site) => {
  const { createElement: el, Fragment } = element;
  const {
    InspectorAdvancedControls,
    InspectorControls,
    MediaUpload,
    MediaUploadCheck,
    PanelColorSettings,
    useBlockProps,
  } = blockEditor;
  const { Button, FormTokenField, PanelBody, SelectControl, TextareaControl, TextControl, ToggleControl } =
    components;
  const { __ } = i18n;

  const TAG = 'hk-advocacy-card';
  const SECTIONS = ['image', 'greeting', 'call', 'letter', 'facts', 'appeal', 'actions', 'events', 'share'];

  // the only notation that the page takes
  const HEX = /^#[\da-f]{6}$/i;

  // since WordPress 6.5 the hook reads several settings
  const usePalette = blockEditor.useSettings
    ? () => blockEditor.useSettings('color.palette')[0]
    : () => blockEditor.useSetting('color.palette');

  // newer editors warn without these properties
  const LOOKS = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };

  // the tags and attributes that the preview keeps in the site's own content, so that it runs no scripts
  const TAGS =
    /^(a|b|blockquote|br|cite|div|em|figcaption|figure|h[2-6]|i|img|li|ol|p|section|small|span|strong|ul)$/;
  const ATTRIBUTES = /^(slot|href|src|alt|class|lang|title|aria-label|data-script)$/;

  const clean = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    for (const one of template.content.querySelectorAll('*')) {
      if (!TAGS.test(one.localName)) one.remove();
      for (const { name } of [...one.attributes]) if (!ATTRIBUTES.test(name)) one.removeAttribute(name);
    }
    return template.innerHTML;
  };

  /** Loads the module into the document of the preview, which may be in a frame. */
  const loadModule = (page) => {
    if (page.defaultView.customElements.get(TAG) || page.getElementById(`${TAG}-module`)) return;
    const script = page.createElement('script');
    Object.assign(script, { id: `${TAG}-module`, type: 'module', src: site.module });
    page.head.append(script);
  };

  /** The attributes as on the page. Addresses are made absolute, because the editor's frame has no address of its own. */
  const shownOf = (attributes) =>
    Object.fromEntries(
      site.attributes
        .map((name) => [name, attributes[name] || site.defaults[name]])
        .filter(([, value]) => value)
        .map(([name, value]) => [name, value.startsWith('/') ? new URL(value, site.home).href : value]),
    );

  /** The custom properties of the colours: the block's own, or those of the settings. */
  const coloursOf = (attributes) =>
    Object.fromEntries(
      Object.entries(site.colours)
        .map(([name, property]) => [property, attributes[name] || site.setColours[name]])
        .filter(([, colour]) => colour),
    );

  const Preview = ({ attributes }) => {
    const ref = compose.useRefEffect((node) => {
      loadModule(node.ownerDocument);
      // inert, so that a click selects the block
      node.inert = true;
    }, []);
    const html = clean(attributes.words);
    return el(
      'div',
      { ref, lang: site.lang },
      el(TAG, {
        // a new element when the content changes, because a card may keep its first content
        key: html,
        ...shownOf(attributes),
        style: { minBlockSize: 0, ...coloursOf(attributes) },
        dangerouslySetInnerHTML: { __html: html },
      }),
    );
  };

  const Edit = ({ attributes, setAttributes }) => {
    const bound = (name) => ({
      ...LOOKS,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value ?? '' }),
    });
    const text = (name, label, more) => el(TextControl, { ...bound(name), label, ...more });
    const choice = (name, label, options, help) =>
      el(SelectControl, {
        ...bound(name),
        label,
        help,
        options: options.map(([value, said]) => ({ value, label: said })),
      });
    // for boolean attributes
    const toggle = (name, label, help) =>
      el(ToggleControl, {
        __nextHasNoMarginBottom: true,
        label,
        help,
        checked: !!attributes[name],
        onChange: (isOn) => setAttributes({ [name]: isOn ? name : '' }),
      });
    const panel = (title, open, ...controls) =>
      el(PanelBody, { title, initialOpen: open }, ...controls.filter(Boolean));
    const usual = (name) => [
      '',
      site.defaults[name]
        ? __('As the settings say', 'hk-advocacy-card')
        : __('As the page', 'hk-advocacy-card'),
    ];
    // themes also have colours that depend on others, such as Twenty Twenty-Five's "Accent 6"
    const palette = (usePalette() ?? []).filter(({ color }) => HEX.test(color));
    const colour = (name, label) => ({
      label,
      value: attributes[name] || undefined,
      onChange: (value) => setAttributes({ [name]: HEX.test(value) ? value : '' }),
    });
    const address = { type: 'url', placeholder: 'https://' };

    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        panel(
          __('Card', 'hk-advocacy-card'),
          true,
          text('heading', __('Title', 'hk-advocacy-card')),
          choice('theme', __('Light or dark', 'hk-advocacy-card'), [
            usual('theme'),
            ['light', __('Light', 'hk-advocacy-card')],
            ['dark', __('Dark', 'hk-advocacy-card')],
          ]),
          choice('lang', __('Language', 'hk-advocacy-card'), [
            usual('lang'),
            ...Object.entries(site.languages),
          ]),
          choice('languages', __('Let visitors choose it', 'hk-advocacy-card'), [
            ['', __('No', 'hk-advocacy-card')],
            [Object.keys(site.languages).join(' '), Object.values(site.languages).join(', ')],
          ]),
          // this control has no margin below
          el(
            'div',
            { style: { marginBottom: 16 } },
            el(FormTokenField, {
              ...LOOKS,
              label: __('Parts, in the order you want', 'hk-advocacy-card'),
              value: attributes.sections.split(' ').filter(Boolean),
              suggestions: SECTIONS,
              __experimentalExpandOnFocus: true,
              __experimentalValidateInput: (part) => SECTIONS.includes(part),
              onChange: (parts) => setAttributes({ sections: parts.join(' ') }),
            }),
          ),
          choice(
            'heading-level',
            __('Level of the title', 'hk-advocacy-card'),
            [['', '2'], ...['1', '3', '4', '5', '6'].map((level) => [level, level])],
            __('Among the headings of your page.', 'hk-advocacy-card'),
          ),
        ),
        el(PanelColorSettings, {
          title: __('Colours', 'hk-advocacy-card'),
          initialOpen: false,
          colors: palette,
          colorSettings: [
            colour('accent', __('Main buttons', 'hk-advocacy-card')),
            colour('on-accent', __('Text on them', 'hk-advocacy-card')),
            colour('surface', __('Background', 'hk-advocacy-card')),
            colour('text', __('Text', 'hk-advocacy-card')),
          ],
        }),
        panel(
          __('Who is asking', 'hk-advocacy-card'),
          false,
          text('organizer', __('Name of your group', 'hk-advocacy-card'), {
            placeholder: site.defaults.organizer,
          }),
          text('organizer-url', __('Its page', 'hk-advocacy-card'), address),
          text('events-url', __('A page of local events', 'hk-advocacy-card'), address),
          text('events-src', __('A list of local events (JSON)', 'hk-advocacy-card'), address),
          text('petition-url', __('A petition', 'hk-advocacy-card'), address),
          text('share-url', __('The page to pass on to a friend', 'hk-advocacy-card'), address),
          text('next-url', __('A page with what else they can do', 'hk-advocacy-card'), address),
          text('report-url', __('Where to tell of a wrong number', 'hk-advocacy-card'), {
            ...address,
            placeholder: 'mailto:you@example.org',
          }),
        ),
        panel(
          __('Privacy', 'hk-advocacy-card'),
          false,
          toggle(
            'private',
            __('Fetch the map of the whole country', 'hk-advocacy-card'),
            __(
              'Where a visitor uses their location. Otherwise it is the map of their state, so that your server can tell the state.',
              'hk-advocacy-card',
            ),
          ),
          toggle(
            'remember',
            __('Let visitors keep what they did', 'hk-advocacy-card'),
            __(
              'The card offers a box, not ticked at first. Who ticks it keeps on their own device, for 90 days, which actions they did, what came of each, and how many: not whom they called, nor where they live. A button forgets it all. Nothing of it is sent.',
              'hk-advocacy-card',
            ),
          ),
        ),
        panel(
          __('Picture', 'hk-advocacy-card'),
          false,
          el(
            MediaUploadCheck,
            null,
            el(MediaUpload, {
              allowedTypes: ['image'],
              onSelect: ({ url, alt }) =>
                setAttributes({ image: url, 'image-alt': alt || attributes['image-alt'] }),
              render: ({ open }) =>
                el(
                  'p',
                  null,
                  el(
                    Button,
                    { variant: 'secondary', onClick: open },
                    __('Choose a picture', 'hk-advocacy-card'),
                  ),
                ),
            }),
          ),
          text('image', __('Address of the picture', 'hk-advocacy-card'), address),
          text('image-alt', __('What it shows, for those who do not see it', 'hk-advocacy-card')),
        ),
        panel(
          __('Campaign', 'hk-advocacy-card'),
          false,
          text('campaign', __('Address of a campaign file', 'hk-advocacy-card'), {
            placeholder: site.defaults.campaign,
          }),
          text('leave-out', __('What to leave out, by its id', 'hk-advocacy-card'), {
            placeholder: 'hketo-act abode',
          }),
          text('expires', __('Last day', 'hk-advocacy-card'), { type: 'date' }),
          el(TextareaControl, {
            ...bound('words'),
            label: __('Your own words, as HTML', 'hk-advocacy-card'),
            help: __(
              'Each piece says with slot="…" where it goes: image, greeting, letter, facts, appeal, actions, events, footer.',
              'hk-advocacy-card',
            ),
            rows: 8,
            placeholder: '<p slot="letter">…</p>',
          }),
        ),
      ),
      el(
        InspectorAdvancedControls,
        null,
        text('directory', __('Address of the tables', 'hk-advocacy-card'), {
          ...address,
          placeholder: site.defaults.directory ?? address.placeholder,
        }),
      ),
      el('div', useBlockProps(), el(Preview, { attributes })),
    );
  };

  blocks.registerBlockType('hk-advocacy-card/card', {
    edit: Edit,
    // the tag is printed when a page is rendered
    save: () => null,
  });
})(window.wp, window.hkAdvocacyCard);
