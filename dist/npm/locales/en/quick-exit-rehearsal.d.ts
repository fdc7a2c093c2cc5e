/** What the way out says of itself to a reader who asks, and to one who practises. */
export declare const quickExitRehearsal: {
    readonly does: 'When you press it';
    readonly covers: 'This page is covered and its title goes blank.';
    readonly clears: 'Fields on this page are emptied.';
    readonly erases: 'Anything kept here by these tools is deleted.';
    readonly goes: 'You go to {site}.';
    readonly goesBlank: 'You go to an empty page.';
    readonly goesTop: 'The whole page is left, not this frame alone.';
    readonly comesBack: 'If you come back with the back button, the page is closed until you open it again.';
    readonly keys: 'You can also close the tab yourself: press Ctrl and W, or ⌘ and W on a Mac.';
    readonly shift: 'Pressing Shift three times leaves too. Any other key in between starts again.';
    readonly shiftOff: 'The Shift key does nothing here now.';
    readonly turnOff: 'Turn the Shift key off';
    readonly turnOn: 'Turn the Shift key on';
    readonly practise: 'Practise: stay on this page';
    readonly practised: 'Nothing was left, covered or deleted. If you had pressed “{leave}” just now:';
    readonly end: 'End the practice';
    readonly wouldGo: 'What would go';
    readonly wouldStay: 'What would still show';
    readonly title: 'The title “{title}” would go blank.';
    readonly fields: {
        readonly one: 'One field with something in it would be emptied.';
        readonly other: '{count} fields with something in them would be emptied.';
    };
    readonly kept: 'Kept by these tools, and deleted: {what}';
    readonly nothingKept: 'These tools keep nothing here, so there would be nothing to delete.';
    readonly history: 'The browser’s history would still have {address}.';
    readonly earlier: {
        readonly one: 'One other page of this tab would still be there with the back or forward button.';
        readonly other: '{count} other pages of this tab would still be there with the back and forward buttons.';
    };
    readonly siteKeeps: {
        readonly one: 'One thing that this website keeps in the browser’s storage would stay.';
        readonly other: '{count} things that this website keeps in the browser’s storage would stay.';
    };
    readonly siteHidden: 'This website, the browser and its add-ons may keep more, cookies among it, that these tools can’t see.';
};
