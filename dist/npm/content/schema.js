import * as v from 'valibot';
import { cardsPack } from './schema/cards.js';
import { principlesPack } from './schema/principles.js';
import { reframesPack } from './schema/reframes.js';
import { responsesPack } from './schema/responses.js';
import { routesPack } from './schema/routes.js';
import { topicsPack } from './schema/topics.js';

"use strict";
const packSchema = v.variant(
  "kind",
  [cardsPack, topicsPack, principlesPack, reframesPack, responsesPack, routesPack],
  'Must be a content pack: an object whose "kind" is "cards", "topics", "principles", "reframes", "responses" or "routes"'
);

export { packSchema };
