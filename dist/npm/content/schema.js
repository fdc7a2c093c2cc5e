import * as v from 'valibot';
import { principlesPack } from './schema/principles.js';
import { reframesPack } from './schema/reframes.js';
import { responsesPack } from './schema/responses.js';
import { routesPack } from './schema/routes.js';
import { topicsPack } from './schema/topics.js';

"use strict";
const packSchema = v.variant(
  "kind",
  [topicsPack, principlesPack, reframesPack, responsesPack, routesPack],
  'Must be a content pack: an object whose "kind" is "topics", "principles", "reframes", "responses" or "routes"'
);

export { packSchema };
