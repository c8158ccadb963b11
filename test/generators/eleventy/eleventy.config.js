import hkAdvocacyCard from './hk-advocacy-card.js';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(hkAdvocacyCard);
  eleventyConfig.addPassthroughCopy('my-campaign.json');
  return { pathPrefix: '/sub/' };
}
