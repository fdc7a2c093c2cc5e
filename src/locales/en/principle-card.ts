import type { Phrases } from '../strings.js';
import { whereFrom } from './where-from.js';

/** What the principle card says around a principle. */
export const principleCard = {
  insteadOf: 'instead of {what}',
  question: 'A question to hold',
  practice: 'In practice',
  practiceFor: 'In practice for',
  /** Where there is nothing to choose. */
  practiceOnly: 'In practice for {role}',
  ask: 'What you could ask for',
  withPeople: 'With people, not to them or for them',
  withYou: 'With you, not to you or for you',
  name: 'Principle card',
  nothing: 'Nothing',
  ...whereFrom,
} as const satisfies Phrases;
