import type { Phrases } from '../strings.js';

/** What the content-warning gate says once it is there, above all once the reader has answered. */
export const contentGateAnswered = {
  name: 'Content note',
  linked: 'The link you followed leads into this part. If you read on, you’ll be taken there.',
  readingAll: 'You’re reading this part.',
  readingGist: 'You’re reading without the details.',
  hide: 'Hide this part again',
  remember: 'Don’t ask again',
  visit: 'On this visit',
  visitNote: 'Parts about the same things open by themselves until you close this tab.',
  device: 'On this device',
  deviceNote:
    'For six months at most. Anyone who uses this browser could find out which topics you chose.',
  keptPage:
    'We won’t ask again while this page is open. This browser doesn’t let us keep it for longer.',
  keptVisit: 'We won’t ask again on this visit.',
  keptDevice: 'We won’t ask again on this device.',
  forget: 'Ask me again',
  forgotten: 'We’ll ask again from now on.',
  end: 'That’s the end of this part. Take a moment if you want one.',
  moment: 'Take a moment',
  support: 'Find support',
  closedAbout: 'A part about {topics} is closed.',
  isClosed: 'This part is closed.',
  leftOut: 'You asked to leave out parts like this.',
  again: 'Choose again',
  next: 'Go on to “{heading}”',
  nextPart: 'Go on to the next part',
  nothing: 'Nothing',
  keepsChoices: 'Which topics you chose about',
  hidesPart: 'One part, until you choose',
} as const satisfies Phrases;
