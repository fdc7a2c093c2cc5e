import * as v from 'valibot';
import { cardsPack } from './schema/cards.js';
import { principlesPack } from './schema/principles.js';
import { reframesPack } from './schema/reframes.js';
import { responsesPack } from './schema/responses.js';
import { routesPack } from './schema/routes.js';
import { topicsPack } from './schema/topics.js';

/**
 * What a content pack is. The published JSON Schema, the TypeScript types and the checks at the edge
 * all come from here and from schema/. Keys that are not named there are allowed and left out of the
 * result, so that a pack can carry `$schema` or a note of its own.
 */

/** Every kind of pack, told apart by `kind`. */
export const packSchema = v.variant(
  'kind',
  [cardsPack, topicsPack, principlesPack, reframesPack, responsesPack, routesPack],
  'Must be a content pack: an object whose "kind" is "cards", "topics", "principles", "reframes", "responses" or "routes"',
);

/** Cards, in sets that have names. */
export type CardsPack = v.InferOutput<typeof cardsPack>;

/** The words for what a page may talk about, and for how closely it does. */
export type TopicsPack = v.InferOutput<typeof topicsPack>;

/** Principles, what they look like in each job, and what frameworks call them. */
export type PrinciplesPack = v.InferOutput<typeof principlesPack>;

/** Ways of seeing what somebody does, and where it is met. */
export type ReframesPack = v.InferOutput<typeof reframesPack>;

/** Responses that helped somebody survive, and what may help today. */
export type ResponsesPack = v.InferOutput<typeof responsesPack>;

/** Who can help, for whom, where and when. */
export type RoutesPack = v.InferOutput<typeof routesPack>;

/** Any content pack, after validation: plain data with nothing in it that the schema does not name. */
export type Pack = v.InferOutput<typeof packSchema>;

export type CardEntry = CardsPack['entries'][number];
export type CardSet = CardsPack['sets'][number];
export type Principle = PrinciplesPack['entries'][number];
export type Preset = PrinciplesPack['presets'][number];
export type Reframe = ReframesPack['entries'][number];
export type Response = ResponsesPack['entries'][number];
export type Route = RoutesPack['entries'][number];
export type Source = Principle['sources'][number];
