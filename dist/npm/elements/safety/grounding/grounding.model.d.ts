/** What there is to do, by id, and the names of the words for its steps. */
declare const steps: {
    readonly look: readonly ['look1', 'look2', 'look3', 'look4', 'look5'];
    readonly feet: readonly ['feet1', 'feet2', 'feet3', 'feet4'];
    readonly breath: readonly ['breath1', 'breath2', 'breath3'];
};
export type Exercise = keyof typeof steps;
export type StepName = (typeof steps)[Exercise][number];
/** In the order they come in where nobody says otherwise: what looks outward is first. */
export declare const exercises: readonly Exercise[];
export declare function stepsOf(exercise: Exercise): readonly StepName[];
/** The ids in `exercises`, each once. */
export declare function idsIn(value: string | null): string[];
/**
 * What is shown, in this order.
 *
 * @param value of the attribute `exercises`
 * @param isWritten the author wrote steps of their own, which stand alone unless ours are asked for
 */
export declare function chosen(value: string | null, isWritten: boolean): readonly Exercise[];
/** Some of these are about noticing one's body, which does not help everyone. */
export declare function noticesBody(shown: readonly Exercise[]): boolean;
/** Steps go round: nobody has finished, and nobody is late. */
export declare function stepAfter(step: number | undefined, count: number): number;
export {};
