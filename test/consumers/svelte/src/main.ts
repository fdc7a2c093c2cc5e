import { mount } from 'svelte';
import 'hearten/define/content-gate';
import 'hearten/define/principle-card';
import 'hearten/define/provider';
import 'hearten/hearten.css';
import Visits from './Visits.svelte';

const target = document.getElementById('app');
if (target) mount(Visits, { target });
