/** What there is to do, by id, and the names of the words for its steps. */
const steps = {
  look: ['look1', 'look2', 'look3', 'look4', 'look5'],
  feet: ['feet1', 'feet2', 'feet3', 'feet4'],
  breath: ['breath1', 'breath2', 'breath3'],
} as const;

export type Exercise = keyof typeof steps;
export type StepName = (typeof steps)[Exercise][number];

/** In the order they come in where nobody says otherwise: what looks outward is first. */
export const exercises: readonly Exercise[] = ['look', 'feet', 'breath'];

export function stepsOf(exercise: Exercise): readonly StepName[] {
  return steps[exercise];
}

function isExercise(id: string): id is Exercise {
  return Object.hasOwn(steps, id);
}

/** The ids in `exercises`, each once. */
export function idsIn(value: string | null): string[] {
  return [...new Set(value?.split(/\s+/).filter(Boolean))];
}

/**
 * What is shown, in this order.
 *
 * @param value of the attribute `exercises`
 * @param isWritten the author wrote steps of their own, which stand alone unless ours are asked for
 */
export function chosen(value: string | null, isWritten: boolean): readonly Exercise[] {
  const known = idsIn(value).filter(isExercise);
  return known.length > 0 || isWritten ? known : exercises;
}

/** Some of these are about noticing one's body, which does not help everyone. */
export function noticesBody(shown: readonly Exercise[]): boolean {
  return shown.some((each) => each !== 'look');
}

/** Steps go round: nobody has finished, and nobody is late. */
export function stepAfter(step: number | undefined, count: number): number {
  return step === undefined ? 0 : (step + 1) % count;
}
