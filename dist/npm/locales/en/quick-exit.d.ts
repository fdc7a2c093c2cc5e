/** What the way out says. */
export declare const quickExit: {
    readonly leave: 'Leave this page';
    readonly hide: 'What this can’t hide';
    readonly limits: 'This button helps you leave this page fast. It does not hide that you were here. This page may still be in the browser’s history, on your phone bill if you called, in synced devices, in saved searches or on the router. Someone with your phone, passwords or spyware may still see it. If you think you’re watched, use a device they can’t get to, such as one at a library, or ask someone you trust.';
    readonly two: 'Press Shift two more times to leave this page.';
    readonly one: 'Press Shift one more time to leave this page.';
    readonly late: 'Too much time has passed. Press Shift three times to leave this page.';
    readonly loading: 'Loading.';
    readonly still: 'This is taking a while. You can try again, or close the tab: press Ctrl and W, or ⌘ and W on a Mac.';
    readonly stuck: 'The page around this one can’t be left from here. Close the tab: press Ctrl and W, or ⌘ and W on a Mac.';
    readonly closed: 'This page is closed.';
    readonly reopen: 'Open it again';
    readonly name: 'Leave this page';
    readonly nothing: 'Nothing';
    readonly hides: 'Nothing, until you press it. Then the page, its title and what is in its fields.';
};
