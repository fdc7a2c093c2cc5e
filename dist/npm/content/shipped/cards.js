"use strict";
const cards = {
  kind: "cards",
  id: "cards",
  lang: "en-GB",
  version: "1.0.0",
  title: "Five steps, and twelve everyday moments",
  sets: [
    {
      id: "rs",
      label: "Five steps",
      cards: ["realise", "recognise", "respond", "resist", "relationships"]
    },
    {
      id: "moments",
      label: "Thirty seconds that help",
      cards: [
        "at-the-door",
        "on-the-phone",
        "in-the-waiting-room",
        "on-a-form",
        "in-a-letter",
        "in-a-text",
        "before-touch",
        "changing-plans",
        "saying-no",
        "ending",
        "after-something-hard",
        "online"
      ]
    }
  ],
  roles: [
    {
      id: "front-line",
      label: "the front line"
    },
    {
      id: "management",
      label: "managers and supervisors"
    },
    {
      id: "reception",
      label: "reception, admin and liaison"
    },
    {
      id: "recruitment",
      label: "recruitment and HR"
    },
    {
      id: "school",
      label: "schools"
    },
    {
      id: "digital",
      label: "digital services"
    }
  ],
  entries: [
    {
      id: "after-something-hard",
      title: "After something hard",
      lines: ["\u201CThat was a lot. Tea?\u201D to a workmate.", "Care runs both ways."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "at-the-door",
      title: "At the door",
      lines: ["Say their name, and that you\u2019re glad they came.", "Being expected can feel safe."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "before-touch",
      title: "Before touch",
      lines: ["Ask. Wait. Mean it.", "Bodies may remember."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "changing-plans",
      title: "Changing plans",
      lines: ["Say sorry, say why, say when.", "It can mend trust."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "ending",
      title: "Ending",
      lines: [
        "Say it\u2019s the last one before it\u2019s the last one.",
        "Endings can come without a shock."
      ],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "in-a-letter",
      title: "In a letter",
      lines: [
        "First line kind, second line clear, then a name to ring.",
        "A brown envelope can scare."
      ],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "in-a-text",
      title: "In a text",
      lines: ["Say who you are. No \u201Ccall me urgently\u201D.", "It can stop the heart-drop."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "in-the-waiting-room",
      title: "In the waiting room",
      lines: ["Tell people when there\u2019s no news.", "Silence can feel like being forgotten."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "on-a-form",
      title: "On a form",
      lines: ["Say why you ask, and \u201Cskip this if you\u2019d rather\u201D.", "It gives back choice."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "on-the-phone",
      title: "On the phone",
      lines: ["\u201CI\u2019ve got five minutes and I\u2019m all yours.\u201D", "Knowing the edges can lower worry."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "online",
      title: "Online",
      lines: ["One calm page, one next step, a way out.", "Your site is a front door too."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "realise",
      title: "Realise",
      lines: ["Hard times are common, and not shared out fairly."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "recognise",
      title: "Recognise",
      lines: ["What you see may be someone staying safe."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "relationships",
      title: "Relationships",
      lines: ["Keep the link. It does much of the work."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "resist",
      title: "Resist, or prevent",
      lines: ["Look for the part of your service that could hurt again."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "respond",
      title: "Respond",
      lines: ["Change what you do first."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    },
    {
      id: "saying-no",
      title: "Saying no",
      lines: ["\u201CI can\u2019t do that. Here\u2019s what I can do.\u201D", "It is honest, and still with them."],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-24",
      reviewedBy: []
    }
  ]
};

export { cards };
