import type { Phrases } from '../strings.js';

// Default wording is part of what a release promises.

/** What the content-warning gate says when it asks. */
export const contentGate = {
  heading: 'Before you continue',
  audience: 'This part is written for {audience}. Anyone is welcome to read it.',
  topics: 'It talks about',
  depth: 'How closely',
  time: 'Reading time',
  mention: 'It mentions this in passing.',
  discuss: 'It talks this through.',
  describe: 'It describes this in some detail.',
  show: 'It shows this in pictures, film or sound.',
  passages: {
    one: 'One passage goes into more detail.',
    other: '{count} passages go into more detail.',
  },
  /** A note that has this in it says the time already. */
  minute: 'minute',
  minutes: { one: 'About a minute', other: 'About {count} minutes' },
  choices: 'Would you like to read this part?',
  all: 'Read on',
  allNote: 'This part opens here.',
  allDetailsNote: 'All of it, details too.',
  gist: 'Read without the details',
  gistNote: {
    one: 'One passage stays closed until you open it.',
    other: '{count} passages stay closed until you open them.',
  },
  closed: 'Not now',
  closedNote: 'It stays closed. Come back when you like.',
  anyPoint: 'You can change your mind, or stop, at any point.',
  onPaper: 'This part was closed when it was printed.',
  door: 'Here for yourself, your child or someone else?',
  support: 'Find support',
  part: 'The part you opened',
} as const satisfies Phrases;
