import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** How the author wrote the part that waits: see the forms in the docs of the element. */
export type Form = 'details' | 'template' | 'plain' | 'none';
/** How much of the part is open. `native` leaves the author's elements to themselves. */
export type Opening = 'none' | 'gist' | 'all' | 'native';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * The author's HTML inside a gate: which of it is the note, which of it waits, and keeping that
 * closed or open as the reader chose, whatever browsers, scripts and frameworks do to it.
 */
export declare class HeldPart implements ReactiveController {
    #private;
    form: Form;
    /** What goes into the slot of the note. */
    note: (Element | Text)[];
    /** What goes into the slot of the part, once it is open. */
    held: (Element | Text)[];
    /** @param closedBySummary the reader pressed the summary of the opened part, which closes it */
    constructor(host: Host, closedBySummary: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Passages in more detail, wherever they are just now. */
    get passages(): HTMLDetailsElement[];
    /** Where the links in the note lead, as the author wrote them. */
    get links(): string[];
    /** The words of the note. */
    get noteText(): string;
    /** The words that wait. */
    get text(): string;
    /** Opens or closes the part. Doing so twice changes nothing. */
    open(opening: Opening): void;
    /** What holds the part: the author's elements, or what is in their templates. */
    get roots(): (Element | DocumentFragment)[];
}
export {};
