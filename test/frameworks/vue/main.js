import 'hk-advocacy-card';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
