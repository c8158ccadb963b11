export default {
  title: 'In VitePress',
  lang: 'en',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
};
