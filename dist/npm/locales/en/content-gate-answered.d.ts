/** What the content-warning gate says once it is there, above all once the reader has answered. */
export declare const contentGateAnswered: {
    readonly name: 'Content note';
    readonly linked: 'The link you followed leads into this part. If you read on, you’ll be taken there.';
    readonly readingAll: 'You’re reading this part.';
    readonly readingGist: 'You’re reading without the details.';
    readonly hide: 'Hide this part again';
    readonly remember: 'Don’t ask again';
    readonly visit: 'On this visit';
    readonly visitNote: 'Parts about the same things open by themselves until you close this tab.';
    readonly device: 'On this device';
    readonly deviceNote: 'For six months at most. Anyone who uses this browser could find out which topics you chose.';
    readonly keptPage: 'We won’t ask again while this page is open. This browser doesn’t let us keep it for longer.';
    readonly keptVisit: 'We won’t ask again on this visit.';
    readonly keptDevice: 'We won’t ask again on this device.';
    readonly forget: 'Ask me again';
    readonly forgotten: 'We’ll ask again from now on.';
    readonly end: 'That’s the end of this part. Take a moment if you want one.';
    readonly support: 'Find support';
    readonly closedAbout: 'A part about {topics} is closed.';
    readonly isClosed: 'This part is closed.';
    readonly leftOut: 'You asked to leave out parts like this.';
    readonly again: 'Choose again';
    readonly next: 'Go on to “{heading}”';
    readonly nextPart: 'Go on to the next part';
    readonly nothing: 'Nothing';
    readonly keepsChoices: 'Which topics you chose about';
    readonly hidesPart: 'One part, until you choose';
};
