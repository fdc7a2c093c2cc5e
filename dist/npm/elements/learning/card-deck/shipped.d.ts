import { ShippedPack } from '../../../content/pack-controller.js';
/** An author's own cards, for everybody, need neither packs nor the way to draw them. */
export declare let view: typeof import('./faces-view.js') | undefined;
export declare const shippedCards: ShippedPack<Readonly<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "cards";
    sets: readonly Readonly<{
        id: string;
        label: string;
        readonly cards: readonly string[];
    }>[];
    roles: readonly Readonly<{
        id: string;
        label: string;
    }>[];
    readonly entries: readonly Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        role?: string | undefined;
        voice?: "easy-read" | "parent" | "professional" | "young-person" | undefined;
        title: string;
        readonly lines: readonly string[];
    }>[];
}>>;
export declare const shippedPrinciples: ShippedPack<Readonly<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "principles";
    roles: readonly Readonly<{
        id: string;
        label: string;
    }>[];
    presets: readonly Readonly<{
        id: string;
        title: string;
        readonly principles: readonly Readonly<{
            name: string;
            readonly principles: readonly string[];
        }>[];
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        note?: string | undefined;
    }>[];
    readonly entries: readonly Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        name: string;
        insteadOf?: string | undefined;
        readonly voices: Readonly<{
            readonly professional: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
            }>;
            parent?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'young-person'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'easy-read'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
        }>;
        practice: Readonly<{
            readonly [x: string]: readonly string[];
        }>;
    }>[];
}>>;
