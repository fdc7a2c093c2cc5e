/** What the card deck says around its cards. */
export declare const cardDeck: {
    readonly whereFrom: 'Where this comes from';
    readonly sourceSeen: 'read on {date}';
    readonly lookedOver: 'Last looked over on {date}.';
    readonly notReviewed: 'Not yet reviewed by a person.';
    readonly reviewedBy: 'Reviewed by {names}.';
    readonly insteadOf: 'instead of {what}';
    readonly question: 'A question to hold';
    readonly practice: 'In practice';
    readonly ask: 'What you could ask for';
    readonly choosing: 'Choose what to look at';
    readonly role: 'In practice for';
    readonly anyRole: 'everybody';
    readonly voice: 'Words for';
    readonly anyVoice: 'everybody';
    readonly professional: 'people who work with others';
    readonly parent: 'parents and carers';
    readonly 'young-person': 'young people';
    readonly 'easy-read': 'easy reading';
    readonly previous: 'Previous card';
    readonly next: 'Next card';
    readonly place: 'Card {place} of {count}';
    readonly none: 'There are no cards for this choice.';
    readonly name: 'Cards';
    readonly nothing: 'Nothing';
};
