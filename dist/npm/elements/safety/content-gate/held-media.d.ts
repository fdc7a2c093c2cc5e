/** In a template a film's address is refused once and for all, unless it is asked for again. */
export declare function loadMedia(root: ParentNode): void;
/** A film in a closed part would still be heard. */
export declare function quieten(root: ParentNode): void;
