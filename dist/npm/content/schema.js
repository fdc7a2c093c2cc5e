import * as v from 'valibot';
import { principlesPack } from './schema/principles.js';
import { reframesPack } from './schema/reframes.js';
import { topicsPack } from './schema/topics.js';

"use strict";
const packSchema = v.variant(
  "kind",
  [topicsPack, principlesPack, reframesPack],
  'Must be a content pack: an object whose "kind" is "topics", "principles" or "reframes"'
);

export { packSchema };
