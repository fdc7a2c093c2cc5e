import type { Phrases } from '../strings.js';

// Default wording is part of what a release promises.

/** What the reader's settings say. */
export const readerSettings = {
  name: 'Your settings',
  heading: 'Your settings',
  topics: 'Parts that may be hard to read',
  topicsNote: 'Each choice counts at once, on every part of this site that asks before it opens.',
  unnamed: 'The topics could not be loaded. You can try again by opening the page once more.',
  onPage: 'On this page',
  others: { one: 'One more topic', other: '{count} more topics' },
  ask: 'Ask me each time',
  show: 'Show it',
  'show-without-details': 'Show it without the details',
  'leave-out': 'Leave it out',
  motion: 'Movement',
  system: 'As this device is set',
  systemStill: 'It asks for less movement, so these tools keep still.',
  systemMoves: 'It allows movement.',
  still: 'Keep everything still',
  stillNote: 'Only these tools: the website around them may still move.',
  memory: 'What is remembered',
  page: 'Nothing',
  pageNote: 'Your choices hold while this page is open.',
  visit: 'For this visit',
  visitNote:
    'Until you close this tab. Anyone who uses it before then could find out which topics you chose.',
  device: 'On this device',
  deviceNote:
    'For six months at most. Anyone who uses this browser could see which topics you chose.',
  shorter: 'Some choices that you made elsewhere on this site are kept for less long.',
  blocked:
    'This browser doesn’t let us keep anything, so your choices hold while this page is open.',
  refused: 'This browser didn’t let us keep that. Your choices hold while this page is open.',
  newer:
    'A newer version of these tools keeps choices in this browser that this page can’t read. They stay as they are until you erase everything.',
  changed: 'Changed.',
  changedPage: 'Changed, for as long as this page is open.',
  changedVisit: 'Changed, and kept for this visit.',
  changedDevice: 'Changed, and kept on this device.',
  trust: 'What these tools keep, send and hide',
  several: { one: 'one on this page', other: '{count} on this page' },
  keeps: 'Keeps',
  sends: 'Sends',
  hides: 'Hides',
  unsaid: 'It did not say.',
  limits:
    'This speaks for these tools only. The website around them, your browser and its add-ons may see, keep or send more: see the website’s privacy notice.',
  erase: 'Erase everything',
  eraseNote:
    'All that these tools keep on this site: choices and notes, on this page, for this visit and on this device. It can’t be undone.',
  erased:
    'Done. All that these tools kept on this site is erased. The page in front of you, and your browser’s history, are as they were.',
  notErased:
    'This browser didn’t let us erase everything. You can clear what this site keeps in the browser’s own settings.',
  nothing: 'Nothing',
  keepsChoices: 'What you chose here, for as long as you said',
} as const satisfies Phrases;
