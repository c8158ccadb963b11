import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    // else Vue looks for a component of its own by that name
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hk-') } } }),
  ],
};
