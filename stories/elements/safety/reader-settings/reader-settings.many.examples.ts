import type { Example } from '../../../support/example.js';
import { recommended } from './reader-settings.examples.js';

export const allTopics: Example = {
  html: recommended.html.replace(/ topics="[^"]*"/, ''),
  shows:
    'Without topics of the author’s, all that the vocabulary has are offered. They stay folded, and are only drawn once a reader opens them.',
};
