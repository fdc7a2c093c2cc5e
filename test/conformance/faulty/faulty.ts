import { told } from './events.js';
import { guest } from './guest.js';
import { life } from './life.js';
import { layout, reader } from './looks.js';
import type { Faulty } from './plain.js';

/** At least one for each row of the table. */
export const faulty: readonly Faulty[] = [...life, ...guest, ...reader, ...layout, ...told];
