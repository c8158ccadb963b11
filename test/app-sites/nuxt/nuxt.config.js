export default {
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { title: 'In Nuxt', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
};
