/** What a partner brings along as data: a principle of its own, and a button that says something else. */
export const packs = [
  {
    kind: 'principles',
    id: 'x-visits',
    lang: 'en',
    version: '1',
    title: 'Principles of the visiting team',
    entries: [
      {
        id: 'x-steady-welcome',
        name: 'A steady welcome',
        voices: {
          professional: {
            meaning: 'Whoever comes to the door meets one person first, who stays.',
            question: 'Who was left standing at our door this week?',
          },
        },
        practice: {
          reception: ['Walk with people to the next desk.'],
          'front-line': ['Say the name of the next person.'],
        },
        sources: [],
        reviewedOn: '2026-11-26',
        reviewedBy: [],
      },
    ],
  },
];

export const wording = { en: { 'content-gate': { closed: 'Leave it closed' } } };
