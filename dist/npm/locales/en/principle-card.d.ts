/** What the principle card says around a principle. */
export declare const principleCard: {
    readonly whereFrom: 'Where this comes from';
    readonly sourceSeen: 'read on {date}';
    readonly lookedOver: 'Last looked over on {date}.';
    readonly notReviewed: 'Not yet reviewed by a person.';
    readonly reviewedBy: 'Reviewed by {names}.';
    readonly insteadOf: 'instead of {what}';
    readonly question: 'A question to hold';
    readonly practice: 'In practice';
    readonly practiceFor: 'In practice for';
    /** Where there is nothing to choose. */
    readonly practiceOnly: 'In practice for {role}';
    readonly ask: 'What you could ask for';
    readonly withPeople: 'With people, not to them or for them';
    readonly withYou: 'With you, not to you or for you';
    readonly name: 'Principle card';
    readonly nothing: 'Nothing';
};
