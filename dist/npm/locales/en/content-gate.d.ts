/** What the content-warning gate says when it asks. */
export declare const contentGate: {
    readonly heading: 'Before you continue';
    readonly audience: 'This part is written for {audience}. Anyone is welcome to read it.';
    readonly topics: 'It talks about';
    readonly depth: 'How closely';
    readonly time: 'Reading time';
    readonly mention: 'It mentions this in passing.';
    readonly discuss: 'It talks this through.';
    readonly describe: 'It describes this in some detail.';
    readonly show: 'It shows this in pictures, film or sound.';
    readonly passages: {
        readonly one: 'One passage goes into more detail.';
        readonly other: '{count} passages go into more detail.';
    };
    /** A note that has this in it says the time already. */
    readonly minute: 'minute';
    readonly minutes: {
        readonly one: 'About a minute';
        readonly other: 'About {count} minutes';
    };
    readonly choices: 'Would you like to read this part?';
    readonly all: 'Read on';
    readonly allNote: 'This part opens here.';
    readonly allDetailsNote: 'All of it, details too.';
    readonly gist: 'Read without the details';
    readonly gistNote: {
        readonly one: 'One passage stays closed until you open it.';
        readonly other: '{count} passages stay closed until you open them.';
    };
    readonly closed: 'Not now';
    readonly closedNote: 'It stays closed. Come back when you like.';
    readonly anyPoint: 'You can change your mind, or stop, at any point.';
    readonly onPaper: 'This part was closed when it was printed.';
    readonly door: 'Here for yourself, your child or someone else?';
    readonly support: 'Find support';
    readonly part: 'The part you opened';
};
