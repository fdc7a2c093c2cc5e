import type { PagePromise } from './promise.js';
import { events } from './promises/events.js';
import { guest } from './promises/guest.js';
import { layout } from './promises/layout.js';
import { life } from './promises/life.js';
import { memory } from './promises/memory.js';
import { safety } from './promises/payloads.js';
import { reader } from './promises/reader.js';

/** What every element of the library keeps to, whoever wrote it and whatever it does. */
export const promises: readonly PagePromise[] = [
  ...life,
  ...memory,
  ...guest,
  ...reader,
  ...layout,
  ...events,
  ...safety,
];
