/**
 * The box and the row of choices have the same size here as in content-gate.page.css, which stands
 * in until the script has come: change both.
 */
export declare const styles: import("lit").CSSResult;
