import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'hearten/define/content-gate';
import 'hearten/define/principle-card';
import 'hearten/define/provider';
import { Visits } from './visits';

bootstrapApplication(Visits, { providers: [provideZonelessChangeDetection()] }).catch(
  (error: unknown) => console.error(error),
);
