import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'hearten/define/content-gate';
import 'hearten/define/principle-card';
import 'hearten/define/provider';
import 'hearten/hearten.css';
import { Visits } from './visits.js';

const app = document.getElementById('app');
if (app)
  createRoot(app).render(
    <StrictMode>
      <Visits />
    </StrictMode>,
  );
