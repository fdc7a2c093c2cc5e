import type { Phrases } from '../strings.js';

/** What the way out says of itself to a reader who asks, and to one who practises. */
export const quickExitRehearsal = {
  does: 'When you press it',
  covers: 'This page is covered and its title goes blank.',
  clears: 'Fields on this page are emptied.',
  erases: 'Anything kept here by these tools is deleted.',
  goes: 'You go to {site}.',
  goesBlank: 'You go to an empty page.',
  goesTop: 'The whole page is left, not this frame alone.',
  comesBack: 'If you come back with the back button, the page is closed until you open it again.',
  keys: 'You can also close the tab yourself: press Ctrl and W, or ⌘ and W on a Mac.',
  shift: 'Pressing Shift three times leaves too. Any other key in between starts again.',
  shiftOff: 'The Shift key does nothing here now.',
  turnOff: 'Turn the Shift key off',
  turnOn: 'Turn the Shift key on',
  practise: 'Practise: stay on this page',
  practised: 'Nothing was left, covered or deleted. If you had pressed “{leave}” just now:',
  end: 'End the practice',
  wouldGo: 'What would go',
  wouldStay: 'What would still show',
  title: 'The title “{title}” would go blank.',
  fields: {
    one: 'One field with something in it would be emptied.',
    other: '{count} fields with something in them would be emptied.',
  },
  kept: 'Kept by these tools, and deleted: {what}',
  nothingKept: 'These tools keep nothing here, so there would be nothing to delete.',
  history: 'The browser’s history would still have {address}.',
  earlier: {
    one: 'One other page of this tab would still be there with the back or forward button.',
    other:
      '{count} other pages of this tab would still be there with the back and forward buttons.',
  },
  siteKeeps: {
    one: 'One thing that this website keeps in the browser’s storage would stay.',
    other: '{count} things that this website keeps in the browser’s storage would stay.',
  },
  siteHidden:
    'This website, the browser and its add-ons may keep more, cookies among it, that these tools can’t see.',
} as const satisfies Phrases;
