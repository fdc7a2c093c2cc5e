"use strict";
const routes = {
  kind: "routes",
  id: "routes",
  lang: "en-GB",
  version: "1.0.0",
  title: "Who can help",
  readers: [
    {
      id: "parent",
      label: "my child, or one I worry about"
    },
    {
      id: "worker",
      label: "people I work with"
    },
    {
      id: "young-person",
      label: "me, under 19"
    }
  ],
  entries: [
    {
      id: "childline",
      name: "Childline",
      who: "Anyone under 19, about anything.",
      nations: ["england", "scotland", "wales", "northern-ireland"],
      readers: ["young-person"],
      ages: "Under 19",
      topics: [
        "abuse-child",
        "abuse-emotional",
        "abuse-sexual",
        "bullying",
        "neglect",
        "family-separation",
        "parent-difficulty",
        "self-harm"
      ],
      channels: [
        {
          type: "call",
          value: "0800 1111"
        }
      ],
      cost: "Free",
      whatHappens: "Somebody on the switchboard answers first, and then a counsellor. There may be a short wait, so keep trying. You can hang up at any time.",
      pairedWith: ["nspcc"],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "NSPCC Learning: Childline and NSPCC Helpline statistics",
          url: "https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics",
          seen: "2026-11-23"
        },
        {
          title: "Sunderland Echo: what happens when a child contacts Childline",
          url: "https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "da-scotland",
      name: "Scotland\u2019s Domestic Abuse and Forced Marriage Helpline",
      who: "Anyone in Scotland affected by domestic abuse, and friends and family.",
      nations: ["scotland"],
      readers: [],
      topics: ["abuse-domestic", "coercion-online", "honour-based"],
      channels: [
        {
          type: "call",
          value: "0800 027 1234",
          hours: "24/7"
        }
      ],
      cost: "Free",
      whatHappens: "A worker answers and listens. You can ask for an interpreter, and you don\u2019t have to give your name.",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Police Scotland: domestic abuse",
          url: "https://scotland.police.uk/advice-and-information/domestic-abuse/what-can-i-do-if-this-is-happening-to-me",
          seen: "2026-11-23"
        },
        {
          title: "Safer Scotland: what happens when you call",
          url: "https://safer.scot/information/da/report/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "da-wales",
      name: "Live Fear Free",
      who: "Anyone in Wales affected by domestic abuse or sexual violence, and friends, family and workers.",
      nations: ["wales"],
      readers: [],
      topics: ["abuse-domestic", "coercion-online", "abuse-sexual", "honour-based"],
      channels: [
        {
          type: "call",
          value: "0808 80 10 800",
          hours: "24/7"
        }
      ],
      cost: "Free",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Welsh Government: Live Fear Free",
          url: "https://www.gov.wales/live-fear-free/sexual-violence",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "emergency",
      name: "999",
      who: "If you or somebody else is in danger now, or a life may be at risk. 112 works too.",
      emergency: true,
      nations: ["england", "scotland", "wales", "northern-ireland"],
      readers: [],
      topics: [],
      channels: [
        {
          type: "call",
          value: "999",
          hours: "24/7"
        }
      ],
      cost: "Free",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Sheffield Health and Social Care NHS: call NHS 111",
          url: "https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis",
          seen: "2026-11-23"
        },
        {
          title: "Lincolnshire Partnership NHS: need help now",
          url: "https://www.lpft.nhs.uk/contact-us/need-help-now",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "international",
      name: "Find a helpline",
      who: "A directory of helplines in many countries.",
      nations: [],
      readers: [],
      topics: [],
      channels: [
        {
          type: "web",
          value: "https://findahelpline.com/"
        }
      ],
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "ThroughLine: verified helplines",
          url: "https://developer.throughlinecare.com/Hnxg-api",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "lifeline-ni",
      name: "Lifeline",
      who: "Anyone in Northern Ireland in distress or despair.",
      nations: ["northern-ireland"],
      readers: [],
      topics: ["suicide", "self-harm", "mental-distress", "bereavement"],
      channels: [
        {
          type: "call",
          value: "0808 808 8000",
          hours: "24/7"
        }
      ],
      cost: "Free",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Lifeline: contact",
          url: "https://www.mindingyourhead.info/comkit/representatives",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "nhs111-mental-health",
      name: "NHS 111, mental health option",
      who: "Anyone in England, of any age, who needs urgent mental health help for themselves or somebody else.",
      nations: ["england"],
      readers: [],
      topics: ["mental-distress", "self-harm", "suicide", "dissociation", "eating"],
      channels: [
        {
          type: "call",
          value: "111",
          hours: "24/7"
        }
      ],
      cost: "Free",
      whatHappens: "Recorded words offer a choice. Choose the mental health option, and somebody from the local service answers.",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Sheffield Health and Social Care NHS: call NHS 111",
          url: "https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis",
          seen: "2026-11-23"
        },
        {
          title: "Lincolnshire Partnership NHS: need help now",
          url: "https://www.lpft.nhs.uk/contact-us/need-help-now",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "nspcc",
      name: "NSPCC Helpline",
      who: "Adults who are worried about a child.",
      nations: ["england", "scotland", "wales", "northern-ireland"],
      readers: ["parent", "worker"],
      topics: [
        "abuse-child",
        "abuse-emotional",
        "abuse-sexual",
        "neglect",
        "exploitation",
        "family-separation",
        "parent-difficulty"
      ],
      channels: [
        {
          type: "call",
          value: "0808 800 5000"
        },
        {
          type: "email",
          value: "help@nspcc.org.uk"
        }
      ],
      cost: "Free",
      pairedWith: ["childline"],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "NSPCC Learning: Childline and NSPCC Helpline statistics",
          url: "https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics",
          seen: "2026-11-23"
        },
        {
          title: "NSPCC: report abuse",
          url: "https://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "papyrus",
      name: "PAPYRUS HOPELINE247",
      who: "Anyone under 35 with thoughts of suicide, and anyone who is worried about them.",
      nations: ["england", "scotland", "wales", "northern-ireland"],
      readers: [],
      ages: "Under 35",
      topics: ["suicide", "self-harm"],
      channels: [
        {
          type: "call",
          value: "0800 068 4141"
        }
      ],
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "PAPYRUS: remit of HOPELINEUK",
          url: "https://papyrus-uk.org/help-advice/about-hopelineuk/remit-of-service-policy",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "refuge",
      name: "National Domestic Abuse Helpline, run by Refuge",
      who: "Women in England affected by domestic abuse. Others are told where to go.",
      nations: ["england"],
      readers: [],
      topics: ["abuse-domestic", "coercion-online", "honour-based"],
      channels: [
        {
          type: "call",
          value: "0808 2000 247",
          hours: "24/7"
        }
      ],
      cost: "Free",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "GOV.UK: Refuge awarded grant to operate the domestic abuse helpline",
          url: "https://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "samaritans",
      name: "Samaritans",
      who: "Anyone, about anything that is hard. You don\u2019t have to be suicidal.",
      nations: ["england", "scotland", "wales", "northern-ireland", "ireland"],
      readers: [],
      topics: ["suicide", "self-harm", "mental-distress", "bereavement", "death"],
      channels: [
        {
          type: "call",
          value: "116 123",
          hours: "24/7"
        },
        {
          type: "email",
          value: "jo@samaritans.org"
        }
      ],
      cost: "Free, also without credit",
      onBill: "It does not show on the bill.",
      whatHappens: "A volunteer answers and listens. They don\u2019t see your number. What you say stays with them, with a few exceptions, such as a child or an adult at risk. Answers to emails take longer.",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Samaritans: contact a Samaritan",
          url: "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
          seen: "2026-11-23"
        },
        {
          title: "Civil Society: Samaritans helpline now free to call",
          url: "https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "shout",
      name: "Shout",
      who: "Anyone, by text. It may suit you if you can\u2019t talk out loud.",
      nations: ["england", "scotland", "wales", "northern-ireland"],
      readers: [],
      topics: ["mental-distress", "self-harm", "suicide", "bullying"],
      channels: [
        {
          type: "text",
          value: "85258",
          keyword: "SHOUT",
          hours: "24/7"
        }
      ],
      cost: "Free",
      onBill: "With most networks it does not show on the bill.",
      whatHappens: "The first texts are automatic. After some minutes a trained volunteer writes to you.",
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "Read on the service\u2019s own page or an official one, in a stored copy; not rung.",
      sources: [
        {
          title: "Shout: frequently asked questions",
          url: "https://giveusashout.org/about-us/faq",
          seen: "2026-11-23"
        },
        {
          title: "Mohn Westlake Foundation on Shout",
          url: "https://www.themohnwestlakefoundation.co.uk/the-uks-first-24-7-crisis-messaging-service-for-anyone-anytime-anywhere/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "specialist",
      name: "Help aimed at trauma itself",
      who: "For when you need it and want it.",
      nations: ["england", "scotland", "wales", "northern-ireland"],
      readers: [],
      topics: [],
      channels: [],
      specialist: {
        who: "Children, young people and adults whose hard times still get in the way.",
        refers: "A GP can refer you. For a child, the school, the health visitor or children\u2019s services can too. In some places you can ask for yourself.",
        next: "Somebody asks what you need, and what would help. You don\u2019t have to tell what happened to be referred.",
        meanwhile: "Any of the others here can listen while you wait. Ask whoever referred you when you will hear, and whom to ring if things get worse."
      },
      pairedWith: [],
      grade: "A",
      checkedOn: "2026-11-23",
      checkedHow: "General words of ours, without a number. Put your own local way in a pack of yours.",
      sources: [
        {
          title: "Sheffield Health and Social Care NHS: call NHS 111",
          url: "https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    }
  ]
};

export { routes };
