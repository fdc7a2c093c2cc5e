/** What a reader wants for material about a topic. `ask` is what everyone starts with. */
export type Answer = 'ask' | 'show' | 'show-without-details' | 'leave-out';
/** Choices on a device end by themselves after this many days. */
export declare const daysKept = 180;
/** Answers by topic mark, as one place holds them. */
export type Answers = ReadonlyMap<string, Answer>;
/**
 * Stands for a topic in storage, so that somebody who looks there reads no topic in plain words.
 * It hides nothing from a person who tries every topic; FNV-1a, 32 bits.
 */
export declare function topicMark(topic: string): string;
/**
 * Text for storage: version, day the first of them was written, answers.
 *
 * @param before what is there now; a list keeps its first day, so that none lasts longer than said
 */
export declare function writeAnswers(answers: Answers, now: number, before?: string): string;
/**
 * Answers out of storage; whatever is not as we wrote it is left out.
 *
 * @returns undefined where a later version of the library wrote it, which must not be written over
 */
export declare function readAnswers(text: string | undefined, now: number): Answers | undefined;
/**
 * One answer for material about several topics: the most careful of them, and `ask` where any
 * topic has no answer, or where there is no topic to have one.
 */
export declare function mostCareful(answers: readonly Answer[]): Answer;
