import { createApp } from 'vue';
import 'hearten/define/content-gate';
import 'hearten/define/principle-card';
import 'hearten/define/provider';
import 'hearten/hearten.css';
import Visits from './Visits.vue';

createApp(Visits).mount('#app');
