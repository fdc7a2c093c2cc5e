/**
 * The row of choices has the same size here as in content-gate.page.css, which stands
 * in until the script has come: change both.
 */
export declare const styles: import("lit").CSSResult;
