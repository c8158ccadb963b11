module.exports = {
  title: 'In Docusaurus',
  url: 'https://riverside.example',
  baseUrl: '/',
  favicon: 'data:,',
  onBrokenLinks: 'ignore',
  presets: [['classic', { docs: false, blog: false }]],
};
