/** What every element says of where its words come from. */
export declare const whereFrom: {
    readonly whereFrom: 'Where this comes from';
    readonly sourceSeen: 'read on {date}';
    readonly lookedOver: 'Last looked over on {date}.';
    readonly notReviewed: 'Not yet reviewed by a person.';
    readonly reviewedBy: 'Reviewed by {names}.';
};
