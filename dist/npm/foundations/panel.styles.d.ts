/**
 * The box that an element draws round itself, and the few things inside it that look alike everywhere.
 * panel.page.css has the same box, for the time until the script has come: change both.
 */
export declare const panel: import("lit").CSSResult;
