import { type TemplateResult } from 'lit';
import type { RoutesPack } from '../../../content/schema.js';
import type { Said } from '../../../content/versions.js';
import type { supportSignpost } from '../../../locales/en/support-signpost.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { type Known } from './support-signpost.model.js';
export { routes } from '../../../content/shipped/routes.js';
type Words = StringsController<typeof supportSignpost>;
/** Routes to be drawn, and what can be done with them. */
export interface RoutesView {
    readonly words: Words;
    readonly routes: readonly Known[];
    readonly now: Date;
    readonly headingLevel: number;
    /** For whom help can be looked for; empty where there is nothing to choose. */
    readonly readers: readonly Said<RoutesPack['readers'][number], RoutesPack['readers'][number]>[];
    readonly picked: string | null;
    /** Empty is anyone. */
    readonly pick: (reader: string) => void;
    readonly copy: (number: string) => void;
    /** The number that the browser would not copy. */
    readonly byHand: string | undefined;
}
/** For whom, and who can help, one below the other. */
export declare function renderRoutes(view: RoutesView): TemplateResult;
