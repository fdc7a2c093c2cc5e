"use strict";
const principles = {
  kind: "principles",
  id: "principles",
  lang: "en-GB",
  version: "1.0.0",
  title: "What we hold to, and what it looks like in each job",
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
  presets: [
    {
      id: "uk-core",
      title: "England: Office for Health Improvement and Disparities, 2022",
      principles: [
        {
          name: "Safety",
          principles: ["safety"]
        },
        {
          name: "Trust",
          principles: ["trust"]
        },
        {
          name: "Choice",
          principles: ["choice"]
        },
        {
          name: "Collaboration",
          principles: ["collaboration"]
        },
        {
          name: "Empowerment",
          principles: ["empowerment"]
        },
        {
          name: "Cultural consideration",
          principles: ["culture"]
        }
      ],
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        }
      ],
      note: "These names come from a report of the definition, and still have to be checked against the definition itself."
    },
    {
      id: "leeds",
      title: "Leeds: MindMate\u2019s hub for professionals, read in 2026",
      principles: [
        {
          name: "Safety",
          principles: ["safety"]
        },
        {
          name: "Trust and transparency",
          principles: ["trust"]
        },
        {
          name: "Peer support and connection",
          principles: ["connection"]
        },
        {
          name: "Cultural humility and responsiveness",
          principles: ["culture"]
        },
        {
          name: "Empowerment",
          principles: ["empowerment", "choice"]
        },
        {
          name: "Collaboration",
          principles: ["collaboration"]
        }
      ],
      sources: [
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        }
      ],
      note: "Some words on that page are pictures, so three names here (Safety, Empowerment and Collaboration) and some \u201Cinstead of\u201D lines are ours and still have to be checked."
    },
    {
      id: "samhsa",
      title: "United States: SAMHSA, a government health agency, 2014",
      principles: [
        {
          name: "Safety",
          principles: ["safety"]
        },
        {
          name: "Trustworthiness and transparency",
          principles: ["trust"]
        },
        {
          name: "Peer support",
          principles: ["connection"]
        },
        {
          name: "Collaboration and mutuality",
          principles: ["collaboration"]
        },
        {
          name: "Empowerment, voice and choice",
          principles: ["empowerment", "choice"]
        },
        {
          name: "Cultural, historical and gender issues",
          principles: ["culture"]
        }
      ],
      sources: [
        {
          title: "National Education Union: six principles",
          url: "https://neu.org.uk/latest/library/six-principles-trauma-informed-approach",
          seen: "2026-11-23"
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        },
        {
          title: "PMC8222088 table of principles",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8222088/table/T1",
          seen: "2026-11-23"
        }
      ],
      note: "These names come from pages that draw on SAMHSA\u2019s guidance, and still have to be checked against the guidance itself."
    },
    {
      id: "scotland",
      title: "Scotland: National Trauma Transformation Programme, read in 2026",
      principles: [
        {
          name: "Safety",
          principles: ["safety"]
        },
        {
          name: "Trust",
          principles: ["trust"]
        },
        {
          name: "Choice",
          principles: ["choice"]
        },
        {
          name: "Collaboration",
          principles: ["collaboration"]
        },
        {
          name: "Empowerment",
          principles: ["empowerment"]
        }
      ],
      sources: [
        {
          title: "NHS Education for Scotland: National Trauma Transformation Programme",
          url: "https://nes.scot.nhs.uk/our-work/trauma-national-trauma-transformation-programme/",
          seen: "2026-11-23"
        },
        {
          title: "Scottish Government: TIP toolkit 2021 (superseded)",
          url: "https://gov.scot/publications/trauma-informed-practice-toolkit-scotland/pages/12",
          seen: "2026-11-23"
        },
        {
          title: "Scotland\u2019s Redress Scheme report 2023: trauma-informed workforce",
          url: "https://gov.scot/publications/scotlands-redress-scheme-2023-combined-annual-report/pages/5",
          seen: "2026-11-23"
        }
      ],
      note: "Scotland also names relationships as the heart of its five Rs, and we read culture as running across all five principles."
    },
    {
      id: "wales",
      title: "Wales: Trauma-Informed Wales, 2022",
      principles: [
        {
          name: "Universal, does no harm",
          principles: ["safety"]
        },
        {
          name: "Person-centred",
          principles: ["choice", "collaboration"]
        },
        {
          name: "Relationship-focused",
          principles: ["trust", "connection"]
        },
        {
          name: "Resilience and strengths",
          principles: ["empowerment"]
        },
        {
          name: "Inclusive",
          principles: ["culture"]
        }
      ],
      sources: [
        {
          title: "Trauma-Informed Wales",
          url: "https://traumaframeworkcymru.com/",
          seen: "2026-11-23"
        },
        {
          title: "Trauma-Informed Wales: practice levels and training",
          url: "https://traumaframeworkcymru.com/trauma-informed-training/",
          seen: "2026-11-23"
        }
      ],
      note: "We have read that there are five principles, but their names here come from general knowledge and still have to be checked against the framework itself."
    },
    {
      id: "digital",
      title: "Digital: Chayn, a survivor-led charity, read in 2026",
      principles: [
        {
          name: "Safety",
          principles: ["digital-safety"]
        },
        {
          name: "Agency",
          principles: ["digital-agency"]
        },
        {
          name: "Equity",
          principles: ["digital-equity"]
        },
        {
          name: "Privacy",
          principles: ["digital-privacy"]
        },
        {
          name: "Accountability",
          principles: ["digital-accountability"]
        },
        {
          name: "Plurality",
          principles: ["digital-plurality"]
        },
        {
          name: "Power sharing",
          principles: ["digital-power-sharing"]
        },
        {
          name: "Hope",
          principles: ["digital-hope"]
        }
      ],
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      note: "The names are Chayn\u2019s, and the words on each card are ours."
    }
  ],
  entries: [
    {
      id: "choice",
      name: "Choice",
      insteadOf: "having no say",
      voices: {
        professional: {
          meaning: "People have real options, enough facts to pick between them, and time. \u201CNo\u201D and \u201Cnot yet\u201D are good answers.",
          question: "Where can I offer one more real choice?"
        },
        parent: {
          meaning: "You should have real choices, and time to think. It is all right to say \u201Cno\u201D or \u201Cnot yet\u201D. Where you have no choice, people should say so and tell you why.",
          question: "Do I know what our choices are, and what is already decided?",
          ask: [
            "What are our choices, and what are the good and bad sides of each?",
            "Can we go home and think about it?",
            "Can we do this another way, such as by phone?"
          ]
        },
        "young-person": {
          meaning: "You should have real choices, and time to think. You can say \u201Cno\u201D or \u201Cnot yet\u201D. Some things you can\u2019t choose, and then adults should tell you why.",
          question: "Do I know what I can choose and what is already decided?",
          ask: [
            "What can I choose?",
            "Can I have a break?",
            "Can I write things down instead of talking?"
          ]
        },
        "easy-read": {
          insteadOf: "being told what to do",
          meaning: "You should have choices. You should have time to think. You can say no. If there is no choice, staff should tell you why.",
          question: "Do I know what I can choose?",
          ask: [
            "You can ask for more time.",
            "You can ask to come on another day.",
            "You can ask for a phone call or a letter."
          ]
        }
      },
      practice: {
        "front-line": [
          "Ask, \u201CWould you like to talk here, walk, or meet another day?\u201D",
          "Offer breaks, and say that the person can stop.",
          "Go at their pace, even when the form does not."
        ],
        management: [
          "Let staff shape how they do the work, not only what they do.",
          "Offer a choice in how to be supported after an incident.",
          "Ask before putting someone\u2019s case up for discussion."
        ],
        reception: [
          "Offer phone, text, letter or face to face, and remember the answer.",
          "Ask if a different worker would be easier.",
          "Give a choice of times, not one slot."
        ],
        recruitment: [
          "Offer interviews by video, phone or in person.",
          "Let people send their questions first.",
          "Give more than one way to show a skill."
        ],
        school: [
          "Give two good options instead of an order.",
          "Offer a pass to step out, with no questions in front of others.",
          "Let pupils skip personal topics, such as family trees or baby photos, without explaining."
        ],
        digital: [
          "Make the buttons for yes and no equal.",
          "Always offer a way to skip.",
          "Let people change their mind later."
        ]
      },
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
        },
        {
          title: "National Education Union: six principles",
          url: "https://neu.org.uk/latest/library/six-principles-trauma-informed-approach",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "collaboration",
      name: "Working together",
      insteadOf: "being forced or done to",
      voices: {
        professional: {
          meaning: "We do things with people. We share power where we can, and we are honest where we can\u2019t.",
          question: "Am I doing this to someone, for someone, or with them?"
        },
        parent: {
          meaning: "Plans should be made with you, not just handed to you. You know your child, and what you know matters. If a decision is not yours to make, people should be honest about that.",
          question: "Is this plan being made with us?",
          ask: [
            "Can we write the plan together?",
            "Can we bring someone we trust?",
            "Please ask us what already works at home."
          ]
        },
        "young-person": {
          insteadOf: "adults deciding everything",
          meaning: "Adults should plan things with you, not just for you. You know a lot about what works for you. If adults have to decide something, they should listen to you and tell you why.",
          question: "Am I part of making this plan?",
          ask: [
            "Can I help make the plan?",
            "Can I bring someone I trust?",
            "Can I see what you write, and say if it\u2019s wrong?"
          ]
        },
        "easy-read": {
          insteadOf: "other people deciding for you",
          meaning: "It is your life. Staff should make plans with you. They should listen to what you think.",
          question: "Am I part of making my plan?",
          ask: [
            "You can ask to help make your plan.",
            "You can ask to bring someone with you.",
            "You can ask to see your plan."
          ]
        }
      },
      practice: {
        "front-line": [
          "Write notes together, in words the person would use.",
          "Agree the next step together.",
          "Ask who else they want in the room."
        ],
        management: [
          "Build changes with the people who do the job.",
          "Share the agenda.",
          "Bring people with lived experience in early, and pay them."
        ],
        reception: [
          "Link people up by name to the next service, and don\u2019t just pass on a number.",
          "Ask partner teams what makes it hard to get hold of you.",
          "Agree one plan, not five."
        ],
        recruitment: [
          "Put people who have used services on the panel.",
          "Write the role with the people it is for.",
          "Ask new starters after a month what we should change."
        ],
        school: [
          "Write the calm plan with the pupil.",
          "Ask parents and carers what works at home.",
          "Let pupils help write the behaviour policy."
        ],
        digital: [
          "Test with people who have lived through hard times, pay them and protect them.",
          "Show what feedback changed.",
          "Make content easy for local teams to edit."
        ]
      },
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
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "connection",
      name: "Peer support and connection",
      insteadOf: "being alone",
      voices: {
        professional: {
          meaning: "Meeting people who get it can give hope. Relationships can heal, and so can groups, clubs and neighbours.",
          question: "Who could stand beside this person, besides us?"
        },
        parent: {
          meaning: "It can help to meet parents and carers who understand. Friends, family, groups and neighbours can help too. You should not have to tell your story to join in.",
          question: "Will they help us find people who understand?",
          ask: [
            "Is there a group for parents or carers like us, and what is it like?",
            "Can someone come with us the first time?",
            "Please help my child keep seeing friends and going to clubs."
          ]
        },
        "young-person": {
          meaning: "You should not be left to do hard things alone. Friends, family, clubs and people who get it can help. You should be able to join in without talking about yourself.",
          question: "Will they help me stay in touch with people I like?",
          ask: [
            "Can I keep going to my club?",
            "Is there a group for people my age?",
            "Which adult can I go to when I need one?"
          ]
        },
        "easy-read": {
          meaning: "Other people can help. They may be friends, family or a group. You can choose if you want to join in.",
          question: "Will staff help me see people I like?",
          ask: [
            "You can ask about groups near you.",
            "You can ask someone to go with you.",
            "You can ask for help to see your friends."
          ]
        }
      },
      practice: {
        "front-line": [
          "Ask who is in their corner.",
          "Offer a peer worker if you have one.",
          "Help keep up a friendship or a club during a crisis."
        ],
        management: [
          "Set up peer groups for staff.",
          "Make time for a cuppa after hard work.",
          "Pair new starters with a buddy."
        ],
        reception: [
          "Know three local groups by name.",
          "Keep a noticeboard that is up to date.",
          "Introduce people, and don\u2019t just signpost."
        ],
        recruitment: [
          "Offer candidates a chat with someone doing the job.",
          "Hire peer workers with fair pay.",
          "Keep staff networks funded."
        ],
        school: [
          "Set up buddy benches and older-pupil mentors.",
          "Keep one trusted adult for each child.",
          "Run small groups for shared things, such as caring or loss."
        ],
        digital: [
          "Point to safe, moderated spaces only.",
          "Show real people\u2019s hope, with consent.",
          "Never push people to share their story."
        ]
      },
      sources: [
        {
          title: "National Education Union: six principles",
          url: "https://neu.org.uk/latest/library/six-principles-trauma-informed-approach",
          seen: "2026-11-23"
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "culture",
      name: "Culture and identity",
      insteadOf: "prejudice and being unseen",
      voices: {
        professional: {
          meaning: "People live in families, faiths, bodies, histories and places. Racism, poverty and prejudice harm people too. We stay humble and keep learning.",
          question: "Whose normal is this built around?"
        },
        parent: {
          meaning: "Your family, faith, language and history matter. Racism, poverty and prejudice hurt families, and they are not your fault. People should learn from you, not guess about you.",
          question: "Do they make room for who we are?",
          ask: [
            "Can we have an interpreter who is not a relative?",
            "Please plan round our work, our caring and our festivals.",
            "Who can help us if we are not treated fairly?"
          ]
        },
        "young-person": {
          insteadOf: "being treated unfairly",
          meaning: "You should be able to be yourself. Racism is never OK. No one should treat you badly because of your faith, a disability, who you are or how much money your family has.",
          question: "Can I be myself here?",
          ask: [
            "Can you use the name I like, and say it right?",
            "Can someone speak to me in my language?",
            "Who can help me if something isn\u2019t fair?"
          ]
        },
        "easy-read": {
          insteadOf: "being treated unfairly",
          meaning: "Everyone is different. Staff should treat you fairly. Racism is wrong. It is wrong to be unfair to people who are poor or disabled.",
          question: "Can I be myself here?",
          ask: [
            "You can ask staff to use the name you like.",
            "You can ask for someone who speaks your language.",
            "You can ask who to talk to if things are not fair."
          ]
        }
      },
      practice: {
        "front-line": [
          "Ask how to say a name, and use it right.",
          "Offer an interpreter, not a relative.",
          "Believe people who tell you about racism or prejudice."
        ],
        management: [
          "Look at who gets promoted, disciplined and heard.",
          "Do not make the one Black or disabled colleague the teacher.",
          "Plan round festivals and caring duties."
        ],
        reception: [
          "Check that letters make sense to someone new to the country.",
          "Offer a worker of the same gender where you can.",
          "Have forms that fit more than one sort of family."
        ],
        recruitment: [
          "Take the name off the form at first sift.",
          "Write what is needed, not \u201Cgood fit\u201D.",
          "Ask about adjustments without asking for a reason."
        ],
        school: [
          "Have books and walls that show your pupils.",
          "Check sanctions by race, special educational needs and care status.",
          "Be careful with \u201CMum and Dad\u201D tasks."
        ],
        digital: [
          "Work in more than one language and reading level.",
          "Avoid red and sirens as the only signal, because colours mean different things to people.",
          "Let people choose how they are named."
        ]
      },
      sources: [
        {
          title: "UK Psychological Trauma Society: Trauma-informed practice, a working definition",
          url: "https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/",
          seen: "2026-11-23"
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        },
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-accountability",
      name: "Accountability",
      insteadOf: "empty promises",
      voices: {
        professional: {
          meaning: "We say what we do and admit what we can\u2019t. When we get it wrong, we say so and put it right.",
          question: "What do we claim here, and is it true?"
        }
      },
      practice: {
        digital: [
          "Put a plain note of its limits beside every safety tool.",
          "Keep a public list of what has changed.",
          "Give a contact with a name."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-agency",
      name: "Agency",
      insteadOf: "being controlled",
      voices: {
        professional: {
          meaning: "Abuse can take control away, so we work to give it back. People choose what they see, what they share and when they stop.",
          question: "Who is in charge on this page: the person, or the page?"
        }
      },
      practice: {
        digital: [
          "Offer real choices, and give each one the same weight.",
          "Let people undo, skip and come back.",
          "Do not force an order or a pace."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-equity",
      name: "Equity",
      insteadOf: "being left out",
      voices: {
        professional: {
          meaning: "We start from the people with the least power or mobile data. What works for them often works better for everyone.",
          question: "Who can\u2019t use this yet, and what would let them in?"
        }
      },
      practice: {
        digital: [
          "Make it work on an old phone and a slow signal.",
          "Offer it in the languages people use.",
          "Test it with people who use screen readers."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-hope",
      name: "Hope",
      insteadOf: "fear and dead ends",
      voices: {
        professional: {
          meaning: "We leave people with some light. We are honest about what is hard, and we show a next step.",
          question: "How might someone feel as they leave this page?"
        }
      },
      practice: {
        digital: [
          "Keep the look calm, with no frightening pictures.",
          "End each page on a warm note.",
          "Always show one next step."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-plurality",
      name: "Plurality",
      insteadOf: "one story for everyone",
      voices: {
        professional: {
          meaning: "There is no one story of survival. People differ, and so does what helps.",
          question: "Whose experience is missing from our words and pictures?"
        }
      },
      practice: {
        digital: [
          "Write \u201Cmay\u201D and \u201Csome people\u201D.",
          "Give several examples, from different lives.",
          "Do not use stock photos of sad people."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-power-sharing",
      name: "Power sharing",
      insteadOf: "being used or spoken for",
      voices: {
        professional: {
          meaning: "We build with survivors. They help decide what we make, not only say what they think of it.",
          question: "Who decides here, and who should be deciding with us?"
        }
      },
      practice: {
        digital: [
          "Design with survivors, and pay them.",
          "Show what changed because of them.",
          "Share the work under an open licence."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-privacy",
      name: "Privacy",
      insteadOf: "being watched and exposed",
      voices: {
        professional: {
          meaning: "Privacy can protect lives. We keep as little as we can, and we say what we keep.",
          question: "Do we need this detail, and who could be hurt if it got out?"
        }
      },
      practice: {
        digital: [
          "Collect nothing by default.",
          "Say what is kept, where and for how long.",
          "When someone uses the exit, clear what the site has stored."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "digital-safety",
      name: "Digital safety",
      insteadOf: "danger and surprise",
      voices: {
        professional: {
          meaning: "We put safety first, even over neatness. Someone unsafe may be near the screen, or may look at it later.",
          question: "What could go wrong if someone else is looking at this screen?"
        }
      },
      practice: {
        digital: [
          "Keep a way to leave in the same place on every page.",
          "Let nothing play by itself.",
          "Test the worst case, where someone else is looking."
        ]
      },
      sources: [
        {
          title: "Chayn: 12 questions on trauma-informed design",
          url: "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab",
          seen: "2026-11-23"
        },
        {
          title: "Catalyst: Trauma-informed design, an introduction",
          url: "https://www.thecatalyst.org.uk/resource-articles/trauma-informed-design-an-introduction-for-non-profits",
          seen: "2026-11-23"
        },
        {
          title: "Hera Hussain: Trauma-informed design",
          url: "https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "empowerment",
      name: "Strengths and voice",
      insteadOf: "feeling powerless",
      voices: {
        professional: {
          meaning: "We look for what is strong. People\u2019s voices change what we do. We help confidence grow and then step back.",
          question: "What has this person already managed, and have I said so?"
        },
        parent: {
          meaning: "You and your child have strengths, and people should look for them. What you say should make a difference to what they do. As you feel more sure, they can step back.",
          question: "Do they notice what is going well for us?",
          ask: [
            "Please start with what is going well.",
            "How do we tell you if we are not happy with something?",
            "Please show us how this works, so that we can do it next time."
          ]
        },
        "young-person": {
          insteadOf: "feeling that nothing you say counts",
          meaning: "Everyone is good at something. Adults should notice what you do well, not just what\u2019s hard. What you say should make a difference.",
          question: "Do they see what I\u2019m good at?",
          ask: [
            "Can we start with what\u2019s going well?",
            "Can I try this part myself?",
            "How can I tell you if something isn\u2019t working?"
          ]
        },
        "easy-read": {
          insteadOf: "only talking about problems",
          meaning: "Everyone is good at some things. Staff should see what you do well. What you think is important.",
          question: "Do staff know what I am good at?",
          ask: [
            "You can ask to try things yourself.",
            "You can ask for help to say what you think.",
            "You can ask how to complain."
          ]
        }
      },
      practice: {
        "front-line": [
          "Start with what is going well.",
          "Ask, \u201CWhat helped last time?\u201D",
          "Write strengths in the first paragraph of the report."
        ],
        management: [
          "Thank people for the exact thing they did.",
          "Offer people a stretch and support together.",
          "Share the credit upwards."
        ],
        reception: [
          "Explain the system, so that people can use it without you next time.",
          "Tell people how to complain, and mean it.",
          "Notice effort: \u201CThanks for ringing, I know it\u2019s a pain.\u201D"
        ],
        recruitment: [
          "Ask for what people can do, not just where they have been.",
          "Count lived experience as knowledge.",
          "Give feedback that helps them next time."
        ],
        school: ["Give real jobs and trust.", "Praise the try.", "Ask the class what is working."],
        digital: [
          "Use plain words.",
          "Let people keep, print or bin what they made.",
          "Never show a score for a feeling."
        ]
      },
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
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "safety",
      name: "Safety",
      insteadOf: "threat and danger",
      voices: {
        professional: {
          meaning: "We want people to feel safe in body, in mind and with us. What feels safe is different for each person, so we ask and we notice.",
          question: "What in this place, or in the way I am, might feel unsafe to someone?"
        },
        parent: {
          meaning: "People should do what they can to help you and your child feel safe. What feels safe is not the same for everyone. It is fine to say what would help.",
          question: "Do I know who we will meet, where, and what happens next?",
          ask: [
            "Please tell us who will be there and how long it will take.",
            "Can we wait somewhere quiet, and choose where to sit?",
            "Please ask us before you touch or check my child."
          ]
        },
        "young-person": {
          meaning: "Adults should do what they can to help you feel safe, in your body and in your mind. Different things feel safe to different people. You can say what feels OK for you.",
          question: "Do I know who will be there and what happens next?",
          ask: [
            "Can you tell me what will happen first?",
            "Can I sit near the door?",
            "Can you ask me before you come close?"
          ]
        },
        "easy-read": {
          insteadOf: "being scared",
          meaning: "You should feel safe. Staff should be kind and calm. You can say what helps you feel safe.",
          question: "Do I know what will happen next?",
          ask: [
            "You can ask who will be there.",
            "You can ask for a quiet room.",
            "You can ask staff to tell you before they touch you."
          ]
        }
      },
      practice: {
        "front-line": [
          "Say who you are, why you are here and how long it will take.",
          "Let people pick where to sit, and keep a clear path to the door.",
          "Before you touch someone or move closer, ask and wait for the answer."
        ],
        management: [
          "Keep supervision regular, and never cancel it at the last minute.",
          "After a hard shift, check in before the paperwork.",
          "Deal with bullying early and openly."
        ],
        reception: [
          "Look up, smile and use the name people like.",
          "Offer a quiet place to wait.",
          "Do not call out private business across a room."
        ],
        recruitment: [
          "Send the names, photos and room details of the panel beforehand.",
          "Tell people what will happen, step by step.",
          "Ask everyone what would help, so that no one has to ask for \u201Cspecial\u201D treatment."
        ],
        school: [
          "Greet each child at the door.",
          "Warn about fire drills, cover teachers and room changes.",
          "Correct in private, and praise in the way the child likes."
        ],
        digital: [
          "Have no surprise sound, movement or pop-ups.",
          "Show a clear way out on every screen.",
          "Tell people what is saved before they type."
        ]
      },
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
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "trust",
      name: "Trust",
      insteadOf: "betrayal and secrecy",
      voices: {
        professional: {
          meaning: "We say what we will do, and we do what we say. We are open about what we cannot do.",
          question: "What have I promised, and does this person know where it has got to?"
        },
        parent: {
          meaning: "People should be honest about what they can and cannot do. They should tell you what they write down and who will see it. If they get something wrong, they should say so and try to put it right.",
          question: "Do I know what they will do next, and when we will hear?",
          ask: [
            "Before we start, please tell us what you may have to share, and who with.",
            "Please tell us when we will hear from you, and how.",
            "If the plan changes, please tell us why."
          ]
        },
        "young-person": {
          insteadOf: "secrets and broken promises",
          meaning: "Adults should be honest with you. They should do what they say, or tell you why they can\u2019t. They should tell you what stays private and what they may have to pass on to keep someone safe.",
          question: "Do I know who can see what is written about me?",
          ask: [
            "What will you write down, and who will see it?",
            "When will I hear from you?",
            "If the plan changes, will you tell me why?"
          ]
        },
        "easy-read": {
          insteadOf: "secrets",
          meaning: "Staff should tell you the truth. They should do what they say. If they cannot do it, they should tell you why.",
          question: "Do I know what staff will do next?",
          ask: [
            "You can ask who will see your notes.",
            "You can ask when staff will call you.",
            "You can ask why a plan has changed."
          ]
        }
      },
      practice: {
        "front-line": [
          "Before someone starts talking, explain what you must share and with whom.",
          "If you will be late, say so.",
          "Own mistakes in plain words, and put them right."
        ],
        management: [
          "Share the reasons for decisions, even the unpopular ones.",
          "Say what stays between you in supervision and what cannot.",
          "Follow up the thing you said you would follow up."
        ],
        reception: [
          "Give honest waiting times.",
          "Tell people who will call and from what number.",
          "Ring back when you said, even if there is no news."
        ],
        recruitment: [
          "Put the pay, the hours and the hard parts of the job in the advert.",
          "Tell every applicant the result, with a reason.",
          "Explain checks, such as DBS, before they start."
        ],
        school: [
          "Keep rules few, and the same from all adults.",
          "Tell pupils what happens after a report.",
          "Do not use a child\u2019s secret as a lesson."
        ],
        digital: [
          "Say who runs the page and when it was last checked.",
          "Put no hidden tracking on help pages.",
          "If a link leaves the site, say so."
        ]
      },
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
        },
        {
          title: "MindMate: Trauma-informed practice principles",
          url: "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/what-is-trauma-informed-practice/trauma-informed-practice-principles/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    }
  ]
};

export { principles };
