import type { Phrases } from '../strings.js';

/** What there is to do when a reader takes a moment, and what the element says around it. */
export const grounding = {
  heading: 'Take a moment',
  intro:
    'Try one of these, or none. Keep your eyes open if you like. You can stop whenever you want.',
  body: 'Noticing breath or body feels worse for some people. If so, look round the room, or stop.',
  look: 'Five, four, three, two, one',
  look1: 'Look for five things you can see.',
  look2: 'Notice four things you can touch, such as your sleeve or the chair.',
  look3: 'Listen for three sounds, near or far.',
  look4: 'Notice two things you can smell, or think of two smells you like.',
  look5: 'Notice one thing you can taste, or have a sip of water.',
  lookNote: 'Leave out what doesn’t suit you. Any sense will do, and any number.',
  feet: 'Feet on the floor',
  feet1: 'Sit or stand in a way that is all right for you.',
  feet2: 'Let your feet meet the floor, or rest your hands or your back on something firm.',
  feet3: 'Press down a little, and notice what holds you up.',
  feet4: 'Let go of the pressing. Look round, and say to yourself where you are.',
  breath: 'Slow breathing',
  breath1: 'Breathe in gently: 1, 2, 3, 4.',
  breath2: 'Breathe out slowly: 1, 2, 3, 4, 5, 6.',
  breath3: 'Go again, or stop. Shorter counts are fine.',
  step: 'One step at a time',
  next: 'Next step',
  again: 'From the first step',
  stop: 'Stop',
  move: 'Show a circle that moves',
  pause: 'Pause the circle',
  resume: 'Let the circle go on',
  circle:
    'Breathe in as the circle grows, and out as it gets smaller. It rests by itself after six breaths.',
  name: 'Take a moment',
  nothing: 'Nothing',
} as const satisfies Phrases;
