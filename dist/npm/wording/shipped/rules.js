"use strict";
const shippedRules = [
  {
    kind: "wording",
    id: "care",
    lang: "en-GB",
    version: "1.0.0",
    title: "Children in care",
    entries: [
      {
        id: "c01",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "looked-after child, LAC, as a label",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "LAC+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} in our care"]
          },
          {
            words: "lac|cla child+|kid+|pupil+|student+|boy+|girl+|young|teenager+|baby+|sibling+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["children in our care"]
          },
          {
            words: "!we|she|he|they|i|who|you|has|have|had|and|volunteers|staff|nuns|grandparents looked after child+|kid+|boy+|girl+|pupil+|teenager+|baby+|sibling+|student+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} in our care"]
          },
          {
            words: "!we|she|he|they|i|who|you|has|have|had|and|volunteers looked after young people|person|persons",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["young people in our care"]
          }
        ],
        needs: [],
        unless: ["!the|a|an LAC @name"],
        unlessNear: [
          "@statute",
          "section @number",
          "s22",
          "ssda903",
          "data return+",
          "statistic+",
          "census",
          "dfe",
          "31 march",
          "statutory",
          "department for education",
          "lake",
          "province",
          "geneva",
          "scrape~",
          "resin",
          "dye",
          "airport",
          "iata",
          "code"
        ],
        alternatives: [],
        reason: "\u201CLac\u201D sounds like something is lacking, and a child is not a code. Where you can, use their name.",
        fineWhen: "law and data returns",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c02",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "placement",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "foster|residential|kinship|adoptive|care|respite|family placement+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{home|homes}"]
          },
          "placement+",
          {
            words: "re placed",
            needs: ["@child", "she", "he", "they", "foster"],
            unless: [],
            unlessNear: [],
            alternatives: ["moved"]
          }
        ],
        needs: [],
        unless: [
          "student|work|industrial|sandwich|clinical|job|teaching|nursing|practice|product|ad|advert|advertising|graduate|university|college|internship|employment|volunteer|training|midwifery|degree|placements|button|logo|banner|image|tube|line|stent|drain|needle|catheter|probe|screw|implant|final placement+",
          "placement student|year|test|officer|provider|learning|score|hours|exam+",
          "placement of [the|a|an|each|your|this|these|any] !child|children|boy|girl|baby|young|him|her|siblings|twins",
          "placement on the page|wall|map|shelf|screen",
          "sign|furniture|furnishing|shelf|camera|bin|bins placement",
          "year placement",
          "!care|foster|family|home placement with our team|firm|company"
        ],
        unlessNear: [
          "@software",
          "student+",
          "undergraduate+",
          "trainee+",
          "apprentice+",
          "nurse+",
          "university",
          "x ray",
          "tube",
          "catheter",
          "cannula",
          "stent",
          "electrode+",
          "advert+",
          "banner",
          "seo",
          "intern+",
          "internship+",
          "work experience",
          "employer+",
          "year 10",
          "year 12",
          "logo",
          "pixel+",
          "css",
          "midwife",
          "placements office",
          "curriculum",
          "degree",
          "candidate+",
          "vacancy",
          "recruiter+",
          "recruitment",
          "internship+",
          "graduate+",
          "microphone+",
          "furniture",
          "social work placement+",
          "second year"
        ],
        alternatives: ["{home|homes}", "{family|families}"],
        reason: "A child lives somewhere; they are not put there like a thing.",
        fineWhen: "student or work placements, adverts, surgery",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c03",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          },
          {
            title: "Willis Palmer: Language guide launched for children in the care system",
            url: "https://www.willispalmer.com/language-guide-launched-children-care-system/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "contact",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          "!in|into|make|makes|made|making|lose|lost|losing|eye|skin|body|physical|sexual|inappropriate|keep|keeps|kept|stay|stayed {contact} with [his|her|their|your|my|our|the] [birth|biological|foster|own|younger|older|little|big] @family",
          {
            words: "supervised|unsupervised|sibling|parental|letterbox|family|familial {contact} !centre|center|centres|details|number|numbers",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "direct|indirect|weekly|fortnightly|monthly|overnight|telephone|phone|video|weekend|saturday|sunday {contact} !centre|center|us|details|number|form",
            needs: ["@family", "@child", "supervise~", "foster", "contact centre"],
            unless: [],
            unlessNear: []
          },
          {
            words: "{contact} session+|visit+|arrangement+|supervisor+|worker|schedule|plan+|time|timetable|notes",
            needs: ["@family", "@child", "supervise~", "foster", "contact", "written"],
            unless: [],
            unlessNear: []
          },
          {
            words: "after|before|during|since|for|without|missed|cancel~|attend~|at|enjoy~|from|to|suspend~|reduce~|stopped|increase~ {contact} !centre|center|us|with|lenses|lens|details|the|her|him|his|their|your|our|me|them|between|information|tracing|number|numbers|form|point+",
            needs: ["@family", "@child", "supervise~", "foster", "she", "he"],
            unless: [],
            unlessNear: [
              "email",
              "phone",
              "website",
              "reception",
              "helpline",
              "infection",
              "symptom+",
              "isolate~"
            ]
          },
          {
            words: "supervise~ {contact}",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "after|following|before|during {contact} $",
            needs: [
              "@family",
              "@child",
              "foster",
              "she",
              "he",
              "bed",
              "unsettled",
              "upset",
              "cried",
              "slept",
              "nightmare+"
            ],
            unless: [],
            unlessNear: []
          },
          {
            words: "!to|please|will|can|could|should|must|and|or|not|you|we|i|they|who|may|would|eye|skin|emergency|in|into|of|first|key|named|main|close|without|direct|physical|human|then|let|me|us|them {contact} $|every|since|this|last|next|after|today|again|yesterday|twice|once|when|because|has|had|happens|went|starts|started|ended",
            needs: ["@family", "foster", "social worker", "supervise~", "birth", "sibling+"],
            unless: [],
            unlessNear: [
              "email",
              "phone",
              "website",
              "reception",
              "helpline",
              "infection",
              "symptom+",
              "measles",
              "covid",
              "card",
              "form",
              "emergency"
            ]
          },
          {
            words: "{contact} @be cancelled|stopped|suspended|supervised|arranged|missed|reduced|difficult",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "{contact} take~ place",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "have|has|had|having|sees|no|more|less|regular {contact} with [his|her|their|your|my|the] [birth|biological|own] @family",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "{contact} between [the] [children|siblings|brothers|him|her|them] ..3 @family",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "contact us|me|details|detail|number+|lens|lenses|form|sport+|point+|tracing|list+|page|card+|person|name|dermatitis|information|order+|allergy|zone|hours|sheet+",
          "eye|skin|emergency|first|named|key|physical|sexual|point|main|close|human|body|professional contact+"
        ],
        unlessNear: [],
        alternatives: ["time with family", "seeing family"],
        reason: "Families see each other, ring and visit. They don\u2019t \u201Chave contact\u201D.",
        fineWhen: "contact details, contact us, eye contact, contact lens",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c04",
        sources: [
          {
            title: "Bromley direct work toolkit: Language",
            url: "https://bromleydirectworktoolkit.co.uk/language",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "contact centre",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: ["contact centre+"],
        needs: [],
        unless: ["customer|call|council|bank|service|phone|telephone contact centre+"],
        unlessNear: [
          "customer+",
          "call",
          "calls",
          "caller+",
          "phone+",
          "telephone",
          "bank",
          "agent+",
          "helpline",
          "ring",
          "webchat",
          "council",
          "bin",
          "tax",
          "switchboard"
        ],
        alternatives: ["family {centre|centres}"],
        reason: "Families meet there. \u201CContact\u201D is an office word for seeing the people you love.",
        fineWhen: "call centres",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c05",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "respite, for a child",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "respite carer+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{carer|carers} they stay with"]
          },
          {
            words: "respite placement+|stay+|weekend+|break+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{stay|stays} with someone they know"]
          },
          {
            words: "respite foster|home|provision|unit|house|sessions|bed|arrangement+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["short stays"]
          },
          {
            words: "!the|some|a|any|no|brief to|into|in|for|at|needs|need|have|has|having|had|on|regular|monthly|weekly|weekend|overnight|holiday {respite}",
            needs: ["@child", "foster", "weekend", "goes", "he", "she", "they", "for"],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "husband",
          "wife",
          "palliative",
          "hospice",
          "heat",
          "rain",
          "storm+",
          "weather",
          "pain",
          "asked for",
          "ask for",
          "asking for",
          "request~",
          "respite from",
          "end of life",
          "requested"
        ],
        alternatives: ["a break"],
        reason: "It can tell a child that they are hard work, and that somebody needs a rest from them.",
        fineWhen: "a carer, or someone at the end of life, asks for respite",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c06",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "absconded",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "abscond~",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: [
              "{run away|runs away|ran away|run away|running away}",
              "{go|goes|went|gone|going} missing"
            ]
          },
          {
            words: "absconder+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} who {goes|go} missing"]
          },
          {
            words: "abscondment+|abscondence|absconsion+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["going missing"]
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "@court",
          "custody",
          "prison",
          "warrant",
          "sentence",
          "defendant",
          "mental health act",
          "ward",
          "sectioned",
          "remand",
          "licence",
          "immigration",
          "detention",
          "bail",
          "convicted",
          "accountant",
          "million",
          "funds"
        ],
        alternatives: [],
        reason: "It is a prison word for a child who may be in danger, and it hides what matters: where are they, and are they safe?",
        fineWhen: "court, custody and hospital law",
        reframes: ["r20"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c07",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "challenging behaviour",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "challenging behaviour+",
          "behaviour+ @be [very|so|really|increasingly|often|quite|extremely] challenging",
          "behaviour+ has|have|had|can|may be|been [very|so|really|often] challenging",
          "behaviours that challenge",
          "challenging child|children|pupil+|boy+|girl+|young"
        ],
        needs: [],
        unless: [
          "challenging behaviour ..3 guideline+",
          "who|is|are|be|was|were|am|by|of|for|after challenging behaviour+ that|which|when",
          "challenging children to"
        ],
        unlessNear: ["nice", "guideline+", "ng11", "ng10", "titled", "entitled", "foundation"],
        alternatives: [],
        reason: "It makes the child the problem. Say what happened, when and what came just before.",
        fineWhen: "the title of a guideline",
        reframes: ["r02", "r03"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c08",
        sources: [
          {
            title: "Bromley direct work toolkit: Language",
            url: "https://bromleydirectworktoolkit.co.uk/language",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "hard to place",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "hard|harder|hardest|difficult|tricky to place",
            needs: [
              "@child",
              "brothers",
              "sibling+",
              "sisters",
              "teenagers",
              "group",
              "foster",
              "home+",
              "family",
              "adopt~",
              "adoption",
              "placement+",
              "carer+",
              "he",
              "she"
            ],
            unless: [],
            unlessNear: []
          },
          {
            words: "unplaceable",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "to place a|an|the|value|voice|blame|orders",
          "to place ..2 stent|cannula|line|tube|order+"
        ],
        unlessNear: ["cannula", "line", "accent", "voice", "face", "tune", "order+", "bet+"],
        alternatives: ["still waiting for the right home"],
        reason: "It puts the gap on the child. We are the ones who have not found the right home yet.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c09",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "birth or biological parents",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "birth|biological|bio|natural parent+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{parent|parents}"]
          },
          {
            words: "birth|biological|bio|natural mother+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{mother|mothers}"]
          },
          {
            words: "birth|biological|bio|natural mum+|mom+|mam|mummy",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{mum|mums}"]
          },
          {
            words: "birth|biological|bio|natural father+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{father|fathers}"]
          },
          {
            words: "birth|biological|bio|natural dad+|daddy",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{dad|dads}"]
          },
          {
            words: "birth|biological|bio|natural family+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{family|families}"]
          },
          {
            words: "birth|biological|bio|natural sibling+|brother+|sister+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: ["natural family planning", "birth family name", "birth dad+ to be"],
        unlessNear: [
          "law",
          "act",
          "genetic+",
          "genetics",
          "gene+",
          "dna",
          "inherit~",
          "egg",
          "sperm",
          "donor+",
          "surrogate",
          "surrogate",
          "surrogacy",
          "consent+",
          "mitochondrial",
          "adoption order+",
          "wildlife",
          "species",
          "register"
        ],
        alternatives: [],
        reason: "It can shut parents out, and each child has their own names for their people. Ask them: Mum, Dad, a first name?",
        fineWhen: "adoption law, genetics",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c10",
        sources: [
          {
            title: "Willis Palmer: Language guide launched for children in the care system",
            url: "https://www.willispalmer.com/language-guide-launched-children-care-system/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "care leaver",
        kind: "swap",
        tone: "ask",
        core: false,
        find: ["care leaver+"],
        needs: [],
        unless: ["take care"],
        unlessNear: [
          "@statute",
          "section",
          "personal adviser",
          "local offer",
          "local authority",
          "council tax",
          "corporate parent+",
          "discount",
          "bursary",
          "apprenticeship bursary",
          "card"
        ],
        alternatives: ["care-experienced {person|people}"],
        reason: "A whole adult is not defined by having left. Some people like the word: ask.",
        fineWhen: "law: what a \u201Ccare leaver\u201D is entitled to",
        reframes: [],
        contested: true,
        alsoOfOneself: false
      },
      {
        id: "c11",
        sources: [
          {
            title: "Willis Palmer: Language guide launched for children in the care system",
            url: "https://www.willispalmer.com/language-guide-launched-children-care-system/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "permanence",
        kind: "swap",
        tone: "ask",
        core: false,
        find: ["permanence|permanency"],
        needs: [],
        unless: [
          "object permanence",
          "permanence of",
          "sense|air|feeling|illusion|look of permanence"
        ],
        unlessNear: [
          "object+",
          "piaget",
          "photograph+",
          "memory",
          "materials",
          "art",
          "marriage",
          "ink",
          "paint",
          "dye",
          "archive+",
          "vellum",
          "baby games",
          "babies learn"
        ],
        alternatives: ["a settled home"],
        reason: "It is cold and unclear. A child hears \u201Cfor ever\u201D, or nothing.",
        fineWhen: "\u201Cobject permanence\u201D",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c12",
        sources: [
          {
            title: "Willis Palmer: Language guide launched for children in the care system",
            url: "https://www.willispalmer.com/language-guide-launched-children-care-system/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "NEET",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "NEET",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["not in work or learning right now"]
          },
          {
            words: "neets",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["young people who are not in work or learning right now"]
          },
          {
            words: "neet young|youth|people|group+|learners",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["young people who are not in work or learning right now"]
          }
        ],
        needs: [],
        unless: ["neet @number", "neet pg|exam|exams|ug"],
        unlessNear: [
          "statistic+",
          "ons",
          "office for national",
          "per",
          "percent",
          "percentage",
          "rate",
          "rates",
          "figure+",
          "proportion",
          "quarter",
          "lfs"
        ],
        alternatives: [],
        reason: "A label that says only what is missing. Young people have called it silly.",
        fineWhen: "statistics",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c13",
        sources: [
          {
            title: "Bromley direct work toolkit: Language",
            url: "https://bromleydirectworktoolkit.co.uk/language",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "LAC or CLA review",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          "LAC|CLA [review] review+|meeting+",
          "lac review+|meeting+",
          "looked after child+ [\u2019s] review+|meeting+"
        ],
        needs: [],
        unless: [],
        unlessNear: ["@statute", "section", "statutory"],
        alternatives: ["{review|reviews} about me"],
        reason: "The child is the point of the meeting, and the name should say so: \u201Cmy meeting\u201D.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c14",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "placement breakdown",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "placement [has|have|had|is|was|may|might|will] break~ down",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "placement ..2 [not] break~ down",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "placement breakdown+|disruption+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{move|moves} to another home"]
          },
          {
            words: "foster|adoption breakdown+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{move|moves} to another home"]
          },
          {
            words: "breakdown|disruption of ..2 placement",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["end of this home"]
          },
          {
            words: "fail~ placement+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "placement fail~",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["vehicle", "cell+", "data", "server"],
        alternatives: ["home that ended"],
        reason: "It sounds like somebody broke it, and children hear that it was them.",
        fineWhen: "a vehicle, cells, data",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c15",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "siblings, to a child",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          "your [little|big|younger|older|baby] {sibling+}",
          {
            words: "sibling+",
            needs: ["dear", "you", "your"],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["half sibling+ ..2 dna"],
        unlessNear: [
          "@software",
          "research",
          "study",
          "studies",
          "adults",
          "survey",
          "data",
          "patients",
          "genetic+",
          "if you have"
        ],
        alternatives: ["{brother or sister|brothers and sisters}"],
        reason: "Nobody says it at home. Children say brothers and sisters.",
        fineWhen: "research, text for adults",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c16",
        sources: [
          {
            title: "Bromley direct work toolkit: Language",
            url: "https://bromleydirectworktoolkit.co.uk/language",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "corporate parent, to a child",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          "your corporate parent+",
          "[we] are|am [also] your corporate parent+",
          {
            words: "corporate parent+",
            needs: ["your", "you", "dear"],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["@statute", "policy", "strategy", "committee", "councillor+"],
        alternatives: ["the council that looks after you"],
        reason: "No one wants a corporation for a parent.",
        fineWhen: "policy",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c17",
        sources: [
          {
            title: "TACT: Language That Cares",
            url: "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "asylum seeker, UASC, as a name",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "asylum seeker+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} seeking safety"]
          },
          {
            words: "UASC+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["young {person|people} seeking safety"]
          },
          {
            words: "uasc child+|young|boy+|girl+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["young people seeking safety"]
          },
          {
            words: "unaccompanied asylum seeking child+|minor+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} seeking safety, without their parents"]
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "@statute",
          "home office",
          "right to",
          "rights",
          "claim~",
          "appeal+",
          "statistic+",
          "figures",
          "status",
          "legal",
          "convention",
          "immigration rules",
          "section"
        ],
        alternatives: [],
        reason: "It is an official\u2019s name for a claim, not for a young person.",
        fineWhen: "legal status",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "c18",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "moving on to independence",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          "move~ [on|forward] to|into|towards independence",
          "move to|into|towards independence",
          "transition~ to|into independence"
        ],
        needs: [],
        unless: ["independence day"],
        unlessNear: [
          "country",
          "countries",
          "nation+",
          "colony",
          "referendum",
          "parliament",
          "scotland",
          "wales",
          "empire",
          "state"
        ],
        alternatives: ["{move|moves|moved|moved|moving} to their own place, with us still here"],
        reason: "It can sound like being dropped. Nobody lives without other people.",
        fineWhen: "disability rights: independent living",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      }
    ]
  },
  {
    kind: "wording",
    id: "school",
    lang: "en-GB",
    version: "1.0.0",
    title: "Schools",
    entries: [
      {
        id: "s01",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "attention seeking",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: [
          "attention seeker+|seeking|seekers",
          "seek~ attention !from",
          "only|just|all|purely|simply|solely [done|doing|does] [it|this|that] for attention !to",
          "done|doing|does|did|do [it|this|that] [only|just|all|purely|simply] for attention !to",
          "want~ [all] [the] attention",
          "play~ [up] for attention",
          "attention needing"
        ],
        needs: [],
        unless: [
          "medical|legal|urgent|professional attention",
          "play~ for attention to",
          "@be|was|it for attention of|by",
          "seeking medical|legal attention"
        ],
        unlessNear: ["solicitor", "media attention", "media"],
        alternatives: [],
        reason: "It names a trick where there may be a need. Everybody needs somebody to notice them.",
        fineWhen: "you quote it to question it",
        reframes: ["r01"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s02",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "naughty, bad",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "naughty|naughtier|naughtiest|naughtiness",
          "bad boy+|girl+|lad+|kid+|child|children|pupil+|class|apple+|egg|influence",
          "badly behaved",
          "bad behaviour",
          "@person|@name @be [been] [very|so|really|just|being|always|often] {bad} !at|for|with|enough|off|tempered|luck|news|weather|in|idea|thing|about|on|as|to|mannered|day|time|because",
          "@person [has|have|had] been [very|so|really|just] {bad} !at|for|with|in|about|enough|luck|on"
        ],
        needs: [],
        unless: [
          "you|i @be [been] [feel~] ..1 bad",
          "naughty but nice",
          "they|these|those @be bad for"
        ],
        unlessNear: ["words", "weather", "teeth", "breath", "christmas list", "santa"],
        alternatives: [],
        reason: "It labels the child. Say what was done, and to whom: \u201Chit\u201D, \u201Cran out\u201D, \u201Cwas unkind to Jo\u201D.",
        fineWhen: "bad weather, bad news",
        reframes: ["r02"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s03",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "defiant, refuses",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "defiant|defiantly|defiance",
          "@person|@name [\u2019s|has|have|had|is|was|are|were|will|would|@degree|just|also] [@degree|been|often|simply|flatly|point] {refuse~} to !be|answer",
          "$ {refuses|refused|refusing} to !be|answer",
          "persistently|constantly|always|repeatedly|openly|flatly|often|still|again|continually|continues|regularly|point|blatantly|simply|just {refuse~}",
          "{refuse~} all|any|food|school|instructions|everything|support|help|lessons|work|requests",
          "keeps|kept|keep|started|when|by|and|then|but|for {refusing} to",
          "and|then|but|often|who {refuses|refused} to !be",
          "refusal to engage|work|comply|cooperate|attend|participate|follow|listen|join|eat",
          "@name|he|she|they|who|child|pupil|boy|girl {refuse~} $",
          "!i|we|you refuse~ to be|answer ..4 teacher+|staff|adult+|class"
        ],
        needs: [],
        unless: [
          "i|we|you [@degree] refuse~",
          "i|we|you have|had refused",
          "@authority ..3 refuse~",
          "may|can|could|might|shall refuse~",
          "@be [being|been|often|always|also|usually|routinely|sometimes] refused",
          "refused work|benefits|housing|treatment|help|support by",
          "refused permission|entry|planning|visa|referral|leave|bail|consent|admission|access|asylum",
          "right to refuse",
          "oppositional defiant",
          "defiance of|the|gravity",
          "refuse collection|bin+|lorry|tip|site",
          "right+ ..3 refuse"
        ],
        unlessNear: [
          "@software",
          "visa",
          "permission",
          "planning",
          "referral",
          "odd",
          "oppositional",
          "application+",
          "@court",
          "right",
          "rights",
          "capacity",
          "gravity"
        ],
        alternatives: [],
        reason: "It guesses at a motive. Say what they did and said: \u201Csaid no\u201D, \u201Cput her head down\u201D. It may be couldn\u2019t, or not yet.",
        fineWhen: "a visa, permission or a referral was refused",
        reframes: ["r03", "r12"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s04",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "school refuser",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "school refuser+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} who can\u2019t get into school yet"]
          },
          {
            words: "school refusal|refusing|refusers",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["barriers to going to school"]
          },
          {
            words: "refuse~ school",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "!i|we refuse~ to attend|go to|into [the|their|his|her] school",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["photographer", "entry", "the school refused"],
        alternatives: [],
        reason: "\u201CRefuser\u201D makes it a choice. Most of these children can\u2019t, yet.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s05",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "meltdown, tantrum, of an older child",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: ["[temper] tantrum+", "meltdown+"],
        needs: [],
        unless: [
          "nuclear|core|reactor|market|financial|snow|economic|fuel|ice|autistic|server|stock|banking meltdown+",
          "meltdown of the",
          "my meltdown+",
          "meltdown monday"
        ],
        unlessNear: [
          "reactor",
          "nuclear",
          "snow",
          "core",
          "market+",
          "financial",
          "economy",
          "economic",
          "toddler+",
          "two year",
          "three year",
          "2 year",
          "3 year",
          "terrible twos",
          "my word",
          "his word",
          "her word",
          "their word",
          "own word",
          "bond+",
          "bank+",
          "banking",
          "currency",
          "crypto",
          "rail",
          "airline",
          "airport",
          "traffic",
          "it systems",
          "spectre",
          "glacier+",
          "climate",
          "dairy",
          "call it",
          "calls it",
          "calls them",
          "server",
          "flood~",
          "flooded",
          "stock"
        ],
        alternatives: [],
        reason: "It belittles what may be fear, pain or too much at once.",
        fineWhen: "a core, snow, a reactor; a toddler; a person\u2019s own word",
        reframes: ["r02"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s06",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "isolation room",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "isolation room+|booth+|unit+|block+|space+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{room|rooms} where pupils work alone"]
          },
          {
            words: "internal isolation",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "put|placed|sent|in|to|into {isolation} !from|ward|because|for",
            needs: [
              "pupil+",
              "lesson+",
              "teacher+",
              "uniform",
              "school",
              "class",
              "behaviour",
              "pen",
              "detention",
              "head",
              "year @number",
              "student+",
              "break"
            ],
            unless: [],
            unlessNear: []
          },
          {
            words: "put|placed|sent [in|into|to] {isolation} for",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["self isolation", "social isolation", "isolation ward+"],
        unlessNear: [
          "infection+",
          "patient+",
          "norovirus",
          "covid",
          "ward+",
          "hospital",
          "virus",
          "mrsa",
          "infectious",
          "nurse+",
          "nursed",
          "lonely",
          "loneliness",
          "older",
          "flu",
          "measles",
          "tb",
          "clinical"
        ],
        alternatives: [],
        reason: "Name it for what it is, then look at the practice. \u201CCalm room\u201D only if it is one.",
        fineWhen: "infection control",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s07",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "zero tolerance",
        kind: "swap",
        tone: "ask",
        core: false,
        find: ["zero tolerance"],
        needs: [],
        unless: [],
        unlessNear: [
          "machine",
          "engineering",
          "millimetre+",
          "mm",
          "bearing",
          "part",
          "nhs violence",
          "manufacture~",
          "gmo",
          "detection"
        ],
        alternatives: ["clear limits and fair help"],
        reason: "It rules out understanding before anything has happened.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s08",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "low ability",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          "low|lower|lowest ability !to",
          "less able child+|pupil+|student+|learner+",
          "low ability"
        ],
        needs: [],
        unless: ["low|lower ability to"],
        unlessNear: ["membrane+", "bind~", "solvent", "cells"],
        alternatives: ["still working on this"],
        reason: "It sets a ceiling. Say what they are working on.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s09",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "broken home, troubled family",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "broken home+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{family|families} going through a lot"]
          },
          {
            words: "broken|troubled|problem|dysfunctional family+|families",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{family|families} going through a lot"]
          }
        ],
        needs: [],
        unless: [
          "broken home button|screen|page|key|link",
          "troubled families programme|unit|team|initiative|agenda",
          "broken families of",
          "problem families with"
        ],
        unlessNear: ["button", "screen", "server", "link", "troubled families programme"],
        alternatives: [],
        reason: "It shames a whole family.",
        fineWhen: "the name \u201CTroubled Families programme\u201D",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s10",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "hard to reach",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "hard|harder|hardest|difficult to reach group+|family+|families|parent+|people|community+|young|children|population+|audience+|father+|dads|men|women|pupils|patients|clients|learners|youth|individuals",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "hard|harder|hardest|difficult to reach",
            needs: ["@people", "they", "he", "she", "father+", "dads"],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "no|nobody|none|nor [one|family|group|community|parent|child] [@be] hard|difficult to reach",
          "not|never|isnt|arent hard|difficult to reach",
          "reach area+|place+|spot+|corner+|part+|shelf|surface+|button|by|on|from",
          "reach the|a|an|agreement|them|him|her|target+|by|conclusion"
        ],
        unlessNear: [
          "shelf",
          "island",
          "winter",
          "road+",
          "train",
          "remote",
          "village+",
          "button",
          "valve",
          "switch",
          "rural",
          "mountain",
          "by phone",
          "by bus",
          "by car",
          "site",
          "location",
          "tap",
          "top",
          "screw",
          "area+"
        ],
        alternatives: ["people we haven\u2019t reached yet"],
        reason: "The gap is ours: we have not reached them yet.",
        fineWhen: "geography",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s11",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "poor parenting",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "poor|bad|inadequate|weak|terrible|lazy parenting [skills]",
          "parenting [skills|style] @be [very|so|really|quite] poor|bad|inadequate|weak",
          "bad parent+",
          "poor parenting"
        ],
        needs: [],
        unless: ["parenting in poor|bad", "bad parenting ..2 myth"],
        unlessNear: ["@court", "finding+", "found"],
        alternatives: [],
        reason: "Shame stops people asking for help. Say what the child needs, and what is in the way.",
        fineWhen: "a court\u2019s finding, named as that",
        reframes: ["r09"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "s12",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "manipulates adults",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "manipulate~ [the|other|all|our|new|her|his|their] adult+|staff|teacher+|people|others|mum|dad|parent+|carer+|professional+|everyone|worker+|peers|us|teaching|situation+|friends|nurses|mother|father",
          "manipulate~ him|her|me $",
          "manipulating them",
          "a|master|skilled|little|real|such manipulator+"
        ],
        needs: [],
        unless: ["manipulators of|for", "robot|arm manipulator+"],
        unlessNear: [
          "@software",
          "groom~",
          "scammer+",
          "advertiser+",
          "online",
          "puppet+",
          "puppeteer+",
          "strings",
          "robot+",
          "counter+",
          "cubes",
          "physiotherapist",
          "spine",
          "data",
          "maths",
          "script",
          "images",
          "blocks",
          "abuser+",
          "perpetrator+",
          "groomer+",
          "coercive",
          "gangs",
          "exploit~",
          "adults manipulate"
        ],
        alternatives: [],
        reason: "Working out adults is a skill that somebody may have needed. Say what was asked, and of whom.",
        fineWhen: "manipulatives in maths, physiotherapy, data",
        reframes: ["r16"],
        contested: false,
        alsoOfOneself: false
      }
    ]
  },
  {
    kind: "wording",
    id: "health",
    lang: "en-GB",
    version: "1.0.0",
    title: "Health and mental health",
    entries: [
      {
        id: "h01",
        sources: [
          {
            title: "NSPCC Learning: Why language matters, digging deeper than \u201Cdid not attend\u201D",
            url: "https://learning.nspcc.org.uk/news/why-language-matters/digging-deeper-than-did-not-attend",
            seen: "2026-11-23"
          },
          {
            title: "NHS Borders: Management of Was Not Brought for children and young people",
            url: "https://rightdecisions.scot.nhs.uk/nhs-borders-clinical-guidelines/paediatrics/child-protection/management-of-was-not-brought-for-children-and-young-people-unseen-child",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "did not attend, of a child",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "did not attend",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["was not brought"]
          },
          {
            words: "didnt attend",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["wasn\u2019t brought"]
          },
          {
            words: "has|have not attended",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["has not been brought"]
          },
          {
            words: "fail~ to attend",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["was not brought"]
          },
          {
            words: "!\u2019s|of|the|her|his|their|our|human|viral|your DNA !test|tests|sample|samples|testing|sequence|rate|rates|profile|evidence|is|damage|carries|analysis|letters|was|and|that|from",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["was not brought"]
          },
          {
            words: "DNA letter+ sent",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["was not brought"]
          },
          {
            words: "dnaed|dnad",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["was not brought"]
          },
          {
            words: "DNA+ d|ed",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["was not brought"]
          }
        ],
        needs: [
          "child+",
          "baby",
          "babies",
          "toddler",
          "infant",
          "boy",
          "girl",
          "son",
          "daughter",
          "paediatric",
          "paediatrics",
          "pediatric",
          "newborn",
          "immunisation+",
          "aged @number",
          "year @number",
          "@number months",
          "@number month",
          "parents and",
          "health visitor",
          "her mum",
          "his mum",
          "mother",
          "mum",
          "hearing test",
          "developmental",
          "6 week",
          "orthoptist+",
          "kid+",
          "twins",
          "yrs",
          "yr",
          "audiology",
          "dietitian",
          "months old"
        ],
        unless: [],
        unlessNear: [
          "scientist+",
          "sequence~",
          "paternity",
          "gene",
          "genes",
          "genetic+",
          "sequence",
          "forensic",
          "chromosome+",
          "cell+",
          "genome",
          "strand+",
          "parents who",
          "parents evening",
          "open evening",
          "training",
          "conference",
          "aged 16",
          "aged 17",
          "17",
          "16",
          "on her own",
          "on his own",
          "meeting+",
          "school",
          "court",
          "adult+",
          "debate",
          "football"
        ],
        alternatives: [],
        reason: "Getting a child there is an adult\u2019s job. \u201CWas not brought\u201D asks the next question: is this child all right?",
        fineWhen: "an older teenager going alone; a DNA test",
        reframes: ["r11"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h02",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "did not attend, of an adult",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "did not attend !the|university|college|school|church|court",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["missed"]
          },
          {
            words: "did not attend the clinic|appointment|surgery|session|group|assessment|ward",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["missed"]
          },
          {
            words: "didnt attend !university|college|church|court",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["missed"]
          },
          {
            words: "fail~ to attend",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{miss|misses|missed|missed|missing}"]
          },
          {
            words: "!\u2019s|of|the|her|human|viral|your DNA !test|tests|sample|samples|testing|sequence|rate|rates|profile|evidence|damage|is|analysis|carries|from",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["missed"]
          },
          {
            words: "dnaed|dnad",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["missed"]
          },
          {
            words: "DNA+ d|ed",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["missed"]
          }
        ],
        needs: ["@appointment", "mr", "mrs", "ms"],
        unless: [
          "i|we|you did not|nt attend",
          "i|we|you didnt attend",
          "did not attend rate+",
          "dna rate+|test+|sample+"
        ],
        unlessNear: [
          "16",
          "17",
          "own",
          "rate",
          "rates",
          "paternity",
          "gene",
          "genes",
          "genetic+",
          "sequence",
          "forensic",
          "chromosome+",
          "cell+",
          "genome",
          "strand+",
          "statistic+",
          "debate",
          "minister",
          "council",
          "meeting+",
          "training",
          "conference",
          "open evening",
          "school",
          "crime",
          "lab",
          "court",
          "university",
          "college"
        ],
        alternatives: [],
        reason: "It leaves the reason open only for us. Something got in the way, and we can ask.",
        fineWhen: "statistics",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h03",
        sources: [
          {
            title: "NHS Borders: Management of Was Not Brought for children and young people",
            url: "https://rightdecisions.scot.nhs.uk/nhs-borders-clinical-guidelines/paediatrics/child-protection/management-of-was-not-brought-for-children-and-young-people-unseen-child",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "non-compliant",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "non compliant|compliance",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "noncompliant|noncompliance|uncompliant",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "poor|lack|partial compliance [with]",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "not [been|fully|very] compliant",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["not able to follow the plan yet"]
          },
          {
            words: "poorly compliant",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: ["@healthcare", "@child"],
        unless: [],
        unlessNear: [
          "@statute",
          "standard+",
          "iso",
          "gdpr",
          "bs",
          "fire",
          "ladder+",
          "fine",
          "fines",
          "policy",
          "website",
          "wcag",
          "building",
          "vehicle+",
          "tax",
          "contract+",
          "audit+",
          "cladding",
          "supplier+",
          "data protection",
          "code",
          "landlord+",
          "deadline",
          "product+",
          "software",
          "cqc",
          "regulator"
        ],
        alternatives: [],
        reason: "It is a word for obeying. People choose, can\u2019t, or have not agreed with us: say which, if you know.",
        fineWhen: "compliance in safety, law or engineering",
        reframes: ["r12"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h04",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "refused treatment",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "!to|i|we|be|been|was|were|being refuse~ [to] [take|have|accept|allow|try|start|receive] [a|an|all|any|his|her|their|the|further|some|more|my|oral] [prescribed|regular|further|ct|mri|blood|x|physical|internal|mental|dental|flu|iv|evening|morning|night] [ray|health] @treatment",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "refuse~ to take [his|her|their] @treatment",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "may|can|could refuse~",
          "right to refuse",
          "refusal of treatment",
          "refuse~ treatment form"
        ],
        unlessNear: [
          "capacity",
          "competent",
          "legal",
          "legally",
          "right",
          "rights",
          "form",
          "pharmacy",
          "pharmacist",
          "insurer+",
          "commissioner+",
          "court",
          "advance decision",
          "advance",
          "hospital refused",
          "law",
          "act"
        ],
        alternatives: ["{decline|declines|declined|declined|declining} treatment"],
        reason: "Saying no is a right. \u201CDeclined\u201D respects it.",
        fineWhen: "a legal refusal, a consent form",
        reframes: ["r12"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h05",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "failed treatment",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "has|have|had|having {failed} [one|two|three|several|multiple|all|first|his|her|their|a|the|@number] [course+|line|trial+|previous] [of] [line|oral|other] treatment+|discharge+|antidepressant+|physio|physiotherapy|medication+|chemo|chemotherapy|therapy|detox|rehab|counselling|antibiotics|metformin|ssri+|methotrexate|placement|probation",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["not been helped by"]
          },
          {
            words: "{fail~} [one|two|three|several|multiple|all|first|his|her|their|a|the|@number] [course+|line|trial+|previous] [of] [line|oral|other] treatment+|discharge+|antidepressant+|physio|physiotherapy|medication+|chemo|chemotherapy|therapy|detox|rehab|counselling|antibiotics|metformin|ssri+|methotrexate|placement|probation",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: [
              "{are not helped by|is not helped by|was not helped by|not helped by|not being helped by}"
            ]
          }
        ],
        needs: [],
        unless: ["treatment+ fail~", "fail~ to", "failed discharge letter"],
        unlessNear: [
          "device",
          "pump",
          "freezer",
          "machine",
          "because the",
          "sample",
          "system",
          "test"
        ],
        alternatives: [],
        reason: "The treatment did not work for the person. The person did not fail.",
        fineWhen: "a test or a system that fails",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h06",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "frequent flyer, frequent attender",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: ["frequent flyer+|flier+|attender+|attendee+|caller+|presenter+"],
        needs: [],
        unless: [],
        unlessNear: [
          "airline+",
          "miles",
          "flight+",
          "points",
          "lounge",
          "travel",
          "airport+",
          "card",
          "scheme",
          "loyalty",
          "loyal",
          "programme+",
          "reward~",
          "rewards",
          "customer+",
          "air"
        ],
        alternatives: ["{person|people} whose needs we haven\u2019t met"],
        reason: "It mocks. Someone who comes often may have a need that we have not met.",
        fineWhen: "airlines",
        reframes: ["r13"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h07",
        sources: [
          {
            title: "The Transparency Project: Things children say, disclosure, allegations and why language matters",
            url: "https://www.transparencyproject.org.uk/things-children-say-disclosure-allegations-and-why-language-matters/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "claims, alleges, denies",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "@person|@name [now|also|still] {claim~} to|that|he|she|not|there|his|her|mum|they|it",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{say|says|said|said|saying}"]
          },
          {
            words: "$ {claims|claimed|claiming} to|that|he|she|not",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{says|said|saying}"]
          },
          {
            words: "{denies|denied|denying} [any|all|current|having|having|ever|further] [current|recent|active|illicit] alcohol|drug|drugs|pain|drinking|using|use|smoking|chest|suicidal|self|hearing|feeling|thoughts|intent|being|substance|symptoms|nausea|headache|domestic|abuse|plans|low|hallucination+|voices|that|having|hitting|taking",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["reports no"]
          },
          {
            words: "@person|@name [also] {allege~} that|he|she|his|her",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{say|says|said|said|saying}"]
          },
          {
            words: "patient|pt|client|mum|dad|mother|father|he|she {deny~} $",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [
          "nobody|no|few|none|one deny~",
          "claims that|to fame|form+|process",
          "i|we|you claim~ that|to",
          "who claim~"
        ],
        unlessNear: [
          "@software",
          "@court",
          "police",
          "press",
          "newspaper+",
          "insurance",
          "insurer+",
          "benefit+",
          "credit",
          "expenses",
          "liability",
          "claimant+",
          "minister",
          "officer+",
          "company",
          "advert+",
          "product+",
          "manufacturer",
          "study",
          "critics",
          "website",
          "murder",
          "theft",
          "allegation+",
          "universal",
          "refund",
          "government",
          "report",
          "charge"
        ],
        alternatives: [],
        reason: "Doubt leaks in. \u201CSays\u201D and \u201Ctold us\u201D are as exact, and don\u2019t judge.",
        fineWhen: "court, police, press",
        reframes: [],
        contested: true,
        alsoOfOneself: false
      },
      {
        id: "h08",
        sources: [
          {
            title: "Why it is harmful to call someone manipulative",
            url: "https://mental.guide/news/why-it-s-harmful-to-call-someone-with/17138",
            seen: "2026-11-23"
          },
          {
            title: "The New Social Worker: That\u2019s so borderline",
            url: "https://www.socialworker.com/feature-articles/practice/that-s-so-borderline",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "manipulative",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: ["manipulative|manipulatively|manipulativeness"],
        needs: [],
        unless: [
          "manipulative therapy|therapies|treatment+|technique+|physiotherapy|osteopathy|procedure+|medicine|under"
        ],
        unlessNear: [
          "film",
          "book",
          "advert+",
          "abuser+",
          "perpetrator+",
          "coercive",
          "controlling",
          "groomer+",
          "ex partner",
          "ex husband",
          "husband",
          "boyfriend",
          "maths",
          "osteopath+",
          "chiropractor+",
          "chiropractic",
          "spine",
          "design",
          "lawyer",
          "dark pattern+",
          "marketing",
          "refuge",
          "song",
          "plot"
        ],
        alternatives: [],
        reason: "It is stigma, most of all beside a diagnosis of personality disorder. Say what was asked for, and how.",
        fineWhen: "manipulative therapy; somebody who abuses; data",
        reframes: ["r16"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h09",
        sources: [
          {
            title: "Samaritans\u2019 media guidelines, older edition (copy)",
            url: "https://dokumen.tips/documents/samaritans-media-guidelines-a4-32pp-v3-2012-02-08-and-summer-months-myth-people.html",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "attention seeking, of self-harm",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: [
          "attention seeker+|seeking",
          "seek~ attention",
          "[only|just|all|purely|simply] [done|doing|did] [it] [only|just|all] for attention"
        ],
        needs: [
          "self harm~",
          "selfharm",
          "self harmer",
          "cutting",
          "cuts",
          "overdose+",
          "overdosed",
          "od",
          "suicide+",
          "suicidal",
          "ligature+",
          "ligaturing",
          "self injury",
          "burn~",
          "hurt~ herself|himself|themselves|themself",
          "cut",
          "wrists"
        ],
        unless: ["medical attention", "seek~ medical attention"],
        unlessNear: [],
        alternatives: [],
        reason: "It stops care. People who hurt themselves are in distress, and some of them die.",
        reframes: ["r16"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h10",
        sources: [
          {
            title: "The New Social Worker: That\u2019s so borderline",
            url: "https://www.socialworker.com/feature-articles/practice/that-s-so-borderline",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "a PD, a borderline",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "PD patient+|traits|client+|female+|male+|lady|girl+|inpatient+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["person with a diagnosis of personality disorder"]
          },
          {
            words: "@person|@name @be [a|an] [typical|classic|clearly|definitely|just|probably] {PD+}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} with a diagnosis of personality disorder"]
          },
          {
            words: "typical|classic|another|untreatable|usual {PD+}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} with a diagnosis of personality disorder"]
          },
          {
            words: "a|an|another|typical|classic|such [typical|classic] {borderline} $",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["person with a diagnosis of borderline personality disorder"]
          },
          {
            words: "a|another {borderline} who|and|so|on|in|with|from",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["person with a diagnosis of borderline personality disorder"]
          },
          {
            words: "{borderlines}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people with a diagnosis of borderline personality disorder"]
          },
          {
            words: "he|she|they [is|are|was|\u2019s|\u2019re] [so|very|totally|a|typical|clearly|definitely] {borderline} $",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "borderline patient+|client+|women|woman|girl+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "personality disordered",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["with a diagnosis of personality disorder"]
          }
        ],
        needs: [],
        unless: ["borderline personality", "leeds pd"],
        unlessNear: [
          "police",
          "cpd",
          "inset",
          "training",
          "teachers",
          "department",
          "exam+",
          "grade+",
          "score+",
          "pass",
          "result+",
          "parkinson+",
          "collision",
          "session+",
          "officer+",
          "parish+",
          "test",
          "high",
          "low",
          "level+",
          "sugar",
          "decision",
          "collection"
        ],
        alternatives: [],
        reason: "A person is not a diagnosis.",
        fineWhen: "a borderline result; a police department; physics",
        reframes: ["r17"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h11",
        sources: [
          {
            title: "NHS digital service manual: Disabilities and conditions",
            url: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "the mentally ill",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "the [severely|seriously] mentally ill|disturbed",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people with mental health problems"]
          },
          {
            words: "mentally ill|disturbed people|person|patient+|prisoner+|man|woman|men|women|mother+|parent+|adults|homeless|offender+|child+|young",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people with mental health problems"]
          },
          {
            words: "@be [severely|seriously] {mentally ill}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["living with a mental health problem"]
          },
          {
            words: "mental patient+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} with a mental health problem"]
          },
          {
            words: "mental case+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["@statute"],
        alternatives: [],
        reason: "People come before what they live with.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h12",
        sources: [
          {
            title: "NHS digital service manual: Disabilities and conditions",
            url: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "suffering from, victim of an illness",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "suffer~ from|with [a|an|the|his|her|their] [severe|chronic|mild|long|clinical|postnatal|terminal|some|type|advanced|early|complex|serious|bad|ongoing] [term|mental|health|onset|lasting|@number] [mental|health] @illness",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{live|lives|lived|lived|living} with"]
          },
          {
            words: "@illness sufferer+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "sufferer+ of|from|with @illness",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} with"]
          },
          {
            words: "victim+ of [a] [multiple|heart|severe] @illness",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} living with"]
          },
          {
            words: "stroke|cancer|aids|dementia|polio|covid|hiv|ms victim+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "afflicted|stricken with|by @illness",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["living with"]
          }
        ],
        needs: [],
        unless: ["long suffering", "suffer~ from|with stress fracture", "i suffer~"],
        unlessNear: [
          "garden",
          "road+",
          "economy",
          "report",
          "burglary",
          "building",
          "network",
          "engine",
          "plant+",
          "tree+",
          "crops",
          "house"
        ],
        alternatives: [],
        reason: "Nobody else knows whether somebody suffers. \u201CHas\u201D and \u201Clives with\u201D are enough.",
        fineWhen: "\u201Clong-suffering\u201D; a person\u2019s own word",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h13",
        sources: [
          {
            title: "NHS digital service manual: Disabilities and conditions",
            url: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "wheelchair-bound",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "wheelchair bound person|people|resident+|patient+|man|woman|adults|pupil+|child+|customer+|users|veteran+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["wheelchair users"]
          },
          {
            words: "wheelchair bound",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["a wheelchair user"]
          },
          {
            words: "confined to [a|an|his|her|their|the] [electric|manual|motorised] wheelchair+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["a wheelchair user"]
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["bookbind~"],
        alternatives: [],
        reason: "A wheelchair gives somebody the way out. It does not bind them.",
        fineWhen: "a bound book",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h14",
        sources: [
          {
            title: "Yoast pull request 20931: medical contexts",
            url: "https://github.com/Yoast/wordpress-seo/pull/20931",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "schizophrenic, bipolar, as label or joke",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "a|an|another [paranoid|known|young|diagnosed] {schizophrenic} !man|woman|patient|person|people|disorder|approach|policy|attitude|behaviour|weather|relationship|illness",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["person with schizophrenia"]
          },
          {
            words: "the {schizophrenic} $",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["person with schizophrenia"]
          },
          {
            words: "paranoid schizophrenic",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "schizophrenic man|woman|patient|person|mother|father|relationship|son|brother",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "schizophrenics",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people with schizophrenia"]
          },
          {
            words: "@be [a|so|completely|totally|rather|a|bit|paranoid] {schizophrenic}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "schizophrenic people|patient+|approach|weather|behaviour|policy|attitude",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "schizo+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "@be [so|very|totally|a|bit|really|completely|all|acting|being] {bipolar} !disorder",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "so|totally|acting|a {bipolar} !disorder|diagnosis|transistor|electrode+|affective|depression|i|ii|spectrum|world|system|junction|outlet|patient",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "bipolar weather|people|patient+|person|mum|dad|boss",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "bipolars",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people with bipolar disorder"]
          },
          {
            words: "manic depressive+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [
          "bipolar disorder+|affective|depression|transistor+|electrode+|junction|plate|neuron+|spectrum|uk",
          "schizophrenic disorder|spectrum|symptom+|episode"
        ],
        unlessNear: [
          "transistor+",
          "electrode+",
          "diagnosed",
          "diagnosis",
          "neuron+",
          "circuit",
          "diathermy",
          "world"
        ],
        alternatives: [],
        reason: "It turns an illness into an insult, or a person into one.",
        fineWhen: "with \u201Cdisorder\u201D; bipolar transistors",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h15",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "deluded, crazy, psycho",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "deluded",
          "crazies",
          "psycho+ !social|education|educational|therapy|sexual|geriatric|oncology|analysis|active|motor|dynamic|logical|spiritual|somatic|pass|killer",
          "nutter+|nutcase+|lunatic+|loony|loonies|fruitcake+",
          "basket case+",
          "[@person|@name] @be [so|completely|totally|clearly|really|just|a|absolutely|going|quite|actually] [bit] {crazy} !enough|mess|busy|about|for|paving|golf|that|how|good|hours|high|expensive|low",
          "crazy person|people|patient+|man|woman|lady|guy|girl|boy|mum|mother|ex|bloke|old|bitch|behaviour+",
          "the {crazy} $|ones",
          "acting {crazy}",
          "gone|goes|went {crazy} on|at|again|with|and"
        ],
        needs: [],
        unless: [
          "it|that|this|things|life|price+|traffic|idea+|hours|which|what|prices|everything|week|day|weather [@be] [is|was|\u2019s] [so|a|bit|really] crazy",
          "crazy paving|golf|busy|gang|horse|quilt|about",
          "raving lunatic asylum"
        ],
        unlessNear: [
          "film",
          "hitchcock",
          "movie",
          "golf",
          "paving",
          "lunatic asylum+",
          "asylum records",
          "lunacy",
          "the play"
        ],
        alternatives: [],
        reason: "It is a slur. Say what was heard, said or done.",
        fineWhen: "\u201Ccrazy paving\u201D; a film\u2019s title",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h16",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "high-functioning, low-functioning",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: ["high|low|higher|lower functioning"],
        needs: [
          "@person",
          "autism",
          "autistic",
          "asperger+",
          "aspergers",
          "adhd",
          "disability",
          "people",
          "group of"
        ],
        unless: [
          "functioning team+|organisation+|group+|board+|society|system+|department|kidney+|school+|company|teams"
        ],
        unlessNear: [
          "team+",
          "board+",
          "committee+",
          "economy",
          "kidney+",
          "maths",
          "organisation+",
          "software"
        ],
        alternatives: [],
        reason: "It hides needs on one side and strengths on the other. Say what they need help with.",
        fineWhen: "functions in maths",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h17",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "difficult patient",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: ["difficult|demanding|awkward|heartsink|challenging|problem patient+"],
        needs: [],
        unless: [
          "difficult patient safety|transport|journey+|pathway+|conversation+|group+|question+|information|decision+|record+",
          "difficult patient work"
        ],
        unlessNear: [],
        alternatives: ["{patient|patients} having a difficult time"],
        reason: "It turns the frame round: it is hard for the patient first.",
        fineWhen: "a difficult airway",
        reframes: ["r14"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h18",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "lacks insight",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "lack~ [any|of|all|in] insight !about",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: [
              "{see it differently|sees it differently|saw it differently|seen it differently|seeing it differently}"
            ]
          },
          {
            words: "[has|have|had] no|limited|poor|little|partial|minimal|impaired insight !about|from|of",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["sees it differently"]
          },
          {
            words: "insight @be [very] limited|poor|lacking|absent|impaired",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "insightless",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "report",
          "survey",
          "data",
          "analysis",
          "essay",
          "article",
          "research",
          "market",
          "capacity act",
          "mental capacity",
          "book",
          "paper",
          "study",
          "regional",
          "capacity",
          "trends",
          "team",
          "review",
          "author",
          "film",
          "novel",
          "speech",
          "memo",
          "rural",
          "journalism"
        ],
        alternatives: [],
        reason: "It lets one view win by a word. Say what they think, and what you think.",
        fineWhen: "a legal test of capacity, spelt out",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "h19",
        sources: [
          {
            title: "NHS digital service manual: Disabilities and conditions",
            url: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "service user, client",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "service user+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} who {uses|use} the service"]
          },
          {
            words: "client+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people}"]
          },
          {
            words: "user+ of our service+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} we work with"]
          }
        ],
        needs: [],
        unless: [
          "email|mail|web|api|http|thin|law|corporate|ftp|vpn|chat|sftp|desktop|game|git|test|contract client+",
          "client side|server|list|code|library|id|software|certificate|app|account+|secret|contract",
          "service user+ group|forum|network|council|led|involvement|representative+|reps|run|board|panel",
          "run by {service user+}",
          "by service user+ $ for {service user+}",
          "by service user+ for {service user+}",
          "clients of the api",
          "for service user+ by"
        ],
        unlessNear: [
          "@software",
          "law",
          "firm+",
          "identity",
          "freelance",
          "fee+",
          "campaign",
          "tax",
          "accounts",
          "design",
          "brief",
          "pitch",
          "contract+",
          "invoice+",
          "software",
          "script",
          "server",
          "api",
          "token+",
          "solicitor+",
          "lawyer+",
          "accountant+",
          "browser+",
          "app",
          "supplier+",
          "barrister+",
          "architect+",
          "agency",
          "hairdresser+",
          "vpn",
          "code",
          "email",
          "billing",
          "consultant+",
          "investment+",
          "portfolio",
          "bank",
          "marketing",
          "salon"
        ],
        alternatives: [],
        reason: "Use a name, or \u201Cpeople\u201D. Nobody is only what they use.",
        fineWhen: "contracts, software",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      }
    ]
  },
  {
    kind: "wording",
    id: "exploitation",
    lang: "en-GB",
    version: "1.0.0",
    title: "Abuse, exploitation and violence",
    entries: [
      {
        id: "x01",
        sources: [
          {
            title: "Durham Safeguarding Children Partnership: Why language matters in harm outside the home",
            url: "https://durham-scp.org.uk/practitioners/harm-outside-the-home/why-language-matters-in-harm-outside-the-home",
            seen: "2026-11-23"
          },
          {
            title: "The Children\u2019s Society and NAPAC: Appropriate language in relation to child exploitation",
            url: "https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide",
            seen: "2026-11-23"
          },
          {
            title: "Suggested alternatives for describing behaviour around CSE (copy, author unclear)",
            url: "https://docsbay.net/suggested-alternatives-for-describing-behaviour-around-cse-concerns",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "putting themself at risk",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: [
          "put~|place~ @him-self [knowingly|willingly] at|in [significant|great|high|serious|considerable|further|increased|more|real|sexual|a] [risk|danger|risky|harm|position+|situation+|vulnerable] [of|situation+|position+]",
          "expose~ @him-self to [significant|great] risk+|danger|harm",
          "puts herself out there at risk",
          "risk taking behaviour+"
        ],
        needs: [],
        unless: ["@him-self to risk assess"],
        unlessNear: [
          "stunt+",
          "climb~",
          "climber+",
          "skier+",
          "helmet",
          "riders",
          "performer",
          "officer+",
          "firefighter+",
          "athlete+",
          "sport+",
          "paramedic+",
          "soldier+",
          "nurses",
          "cyclist+",
          "driver+",
          "shark",
          "swimmer+",
          "staff",
          "motorcyclist+",
          "cyclist+",
          "walker+",
          "hiker+",
          "runner+",
          "worker+",
          "volunteer+",
          "lifeguard+",
          "journalist+",
          "gloves",
          "rope",
          "mountain+",
          "road+",
          "riders",
          "rider+",
          "smok~",
          "tan",
          "sunburn",
          "lifeboat"
        ],
        alternatives: [],
        reason: "It moves the blame onto the child. Name who is doing the harm, and which place isn\u2019t safe.",
        fineWhen: "stunts, advice on sport",
        reframes: ["r20"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x02",
        sources: [
          {
            title: "The Children\u2019s Society and NAPAC: Appropriate language in relation to child exploitation",
            url: "https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "lifestyle choice",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: ["lifestyle choice+", "choosing|chose|chosen this|that|a [criminal|risky] lifestyle"],
        needs: [],
        unless: [],
        unlessNear: [
          "diet",
          "exercise",
          "smoking",
          "retire~",
          "retirement",
          "heart",
          "food",
          "healthy",
          "vegan",
          "fitness",
          "diabetes",
          "weight",
          "veganism",
          "health",
          "obesity",
          "cancer",
          "cholesterol",
          "sleep",
          "eating",
          "blood pressure",
          "walking",
          "nutrition",
          "cycling",
          "commute",
          "minimalism",
          "travel",
          "plastic",
          "meat",
          "organic",
          "gym",
          "saves",
          "retire",
          "retired",
          "carbon",
          "pets",
          "caravan",
          "houseboat",
          "van"
        ],
        alternatives: [],
        reason: "A child can\u2019t choose to be abused, and most people in danger have few safe choices.",
        fineWhen: "diet, retirement",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x03",
        sources: [
          {
            title: "Suggested alternatives for describing behaviour around CSE (copy, author unclear)",
            url: "https://docsbay.net/suggested-alternatives-for-describing-behaviour-around-cse-concerns",
            seen: "2026-11-23"
          },
          {
            title: "The Children\u2019s Society and NAPAC: Appropriate language in relation to child exploitation",
            url: "https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "promiscuous, sexually active, of a child",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: [
          "promiscuous|promiscuity|promiscuously",
          {
            words: "sexually active",
            needs: [
              "child+",
              "girl+",
              "boy+",
              "pupil+",
              "year old",
              "aged 1|@number",
              "@number yo",
              "year @number",
              "she",
              "he",
              "teenager",
              "under 16",
              "schoolgirl",
              "young person",
              "older male+|men|man|boy+",
              "underage",
              "at 12|13|14|15"
            ],
            unless: [],
            unlessNear: []
          },
          "sexual activity|intercourse|relations|relationship with ..2 child|children|girl|boy|minor|pupil|underage|year",
          "sex with [a|an|the|her|his] [young|underage|@number] [year|old] child|girl|boy|minor|pupil|old|children !prostitute"
        ],
        needs: [],
        unless: ["promiscuous mode"],
        unlessNear: [
          "adult+",
          "survey+",
          "contraception",
          "clinic",
          "women",
          "university",
          "@statute",
          "offence+",
          "section",
          "sexual health",
          "aged 18",
          "aged 25"
        ],
        alternatives: [],
        reason: "It hides harm. Name it: was abused, was raped. Or say what the worry is.",
        fineWhen: "data on sexual health, adults",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x04",
        sources: [
          {
            title: "The Children\u2019s Society and NAPAC: Appropriate language in relation to child exploitation",
            url: "https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "child prostitute",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "child|underage|juvenile|teen|teenage|schoolgirl|kid prostitute+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} who {is|are} sexually exploited"]
          },
          {
            words: "child|underage|juvenile|teenage|teen prostitution",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["sexual exploitation of children"]
          },
          {
            words: "prostituting herself|himself|themselves|themself",
            needs: ["@child"],
            unless: [],
            unlessNear: [],
            alternatives: ["being sexually exploited"]
          },
          {
            words: "child|underage sex worker+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{child|children} who {is|are} sexually exploited"]
          },
          {
            words: "child+ involved|engaged in prostitution",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["children who are sexually exploited"]
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["@statute", "removed from"],
        alternatives: [],
        reason: "There is no such thing. A child is abused.",
        fineWhen: "law, in quotation marks",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x05",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "boyfriend, of an adult who exploits",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: [
          "older|adult|much boyfriend+|girlfriend+",
          "much older {boyfriend+|girlfriend+}",
          "@adult year|yr old|olds boyfriend|girlfriend",
          "@adult yo boyfriend|girlfriend",
          "boyfriend|girlfriend ..4 @adult",
          "year old \u2019s {boyfriend|girlfriend}",
          {
            words: "boyfriend+",
            needs: [
              "exploit~",
              "gift+",
              "missing",
              "groom~",
              "trafficked",
              "traffick~",
              "older man",
              "older men",
              "cars",
              "cannabis",
              "hotel+",
              "picks her up"
            ],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "same class",
          "same age",
          "same year",
          "adult women",
          "her husband",
          "peer",
          "classmate+"
        ],
        alternatives: [],
        reason: "If an adult is exploiting a child, it is not a relationship.",
        fineWhen: "a real relationship between peers",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x06",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "streetwise, mature for their age",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "streetwise|streetsmart",
          "street wise|smart",
          "[very|so|more] mature for [her|his|their] age|years",
          "older|mature|wise beyond|than [her|his|their] years|age",
          "acts older than [her|his|their] age"
        ],
        needs: [],
        unless: [],
        unlessNear: ["cheese", "wine", "whisky", "brandy", "cheddar", "horse", "ltd", "cycling"],
        alternatives: [],
        reason: "It makes a child an adult, and Black children most of all. They are still a child, who may have had to cope alone.",
        reframes: ["r20"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x07",
        sources: [
          {
            title: "The Children\u2019s Society: Appropriate language in relation to child exploitation (blog)",
            url: "https://thechildrenssociety.medium.com/appropriate-language-in-relation-to-child-exploitation-6669640a9637",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "drug runner, gang member, money mule, of a child",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "drug|drugs runner+|mule+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "county line|lines runner+|dealer+|worker+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "gang member+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "[a|as] money mule+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "gang nominal+",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["press gang"],
        unlessNear: [
          "convict~",
          "convicted",
          "jailed",
          "imprisoned",
          "sentence",
          "sentenced",
          "prison",
          "adult+",
          "adult men",
          "court",
          "old bailey",
          "murder"
        ],
        alternatives: ["{child|children} being exploited by criminals"],
        reason: "First of all this is a child whom somebody is exploiting.",
        fineWhen: "an adult who was convicted",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x08",
        sources: [
          {
            title: "The Transparency Project: Things children say, disclosure, allegations and why language matters",
            url: "https://www.transparencyproject.org.uk/things-children-say-disclosure-allegations-and-why-language-matters/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "disclosed, alleged",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "disclose~ [historic|historical|past|childhood|some|recent|previous|that|the|sexual|physical|further|to|us|me] [sexual|physical|emotional|domestic|he|she|they|been|had|was] abuse|assault|rape|neglect|violence|harm|had|was|being|hit|incident|trauma|self",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: [
              "{tell us about|tells us about|told us about|told us about|telling us about}"
            ]
          },
          {
            words: "{disclose~} that|to",
            needs: [
              "abuse",
              "hit",
              "hurt",
              "teacher",
              "social",
              "sexual",
              "harm",
              "touched",
              "assault",
              "mum",
              "dad",
              "police"
            ],
            unless: [],
            unlessNear: [],
            alternatives: ["{tell|tells|told|told|telling} us"]
          },
          {
            words: "disclosure+ @be made",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "make~ [a|further|the|her|his] disclosure+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{tell us|tells us|told us|told us|telling us}"]
          },
          {
            words: "[her|his|the] disclosure of [sexual|physical] abuse|rape|assault",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "alleged|alleging abuse|assault|rape|incident+|perpetrator+|abuser+|victim+|sexual|domestic|physical",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "allegation+ of [sexual|physical|domestic] abuse|rape|assault|harm",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "dbs",
          "court",
          "trial",
          "barring",
          "document+",
          "conflict",
          "financial",
          "interest+",
          "legal",
          "charged",
          "tried",
          "offence+",
          "defendant+",
          "crown",
          "solicitor+",
          "freedom of information",
          "lado",
          "criminal records",
          "judge",
          "jury"
        ],
        alternatives: [],
        reason: "\u201CDisclosed\u201D sounds like proof and \u201Calleged\u201D like doubt. \u201CTold us\u201D is what happened.",
        fineWhen: "DBS disclosure, legal matters",
        reframes: [],
        contested: true,
        alsoOfOneself: false
      },
      {
        id: "x09",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "failed to protect",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "fail~ to [adequately|properly|consistently|both] protect [the|her|his|their|your|from] [own] [child+|children|baby|kids|twins|siblings|him|her|them|harm|daughter+|son+|boys|girls] !data|the|against|itself|us|me",
            needs: ["@family", "@child", "she", "he", "carer+", "you", "they"],
            unless: [],
            unlessNear: []
          },
          "failure to protect !data|the|workers|consumers"
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "@court",
          "finding+",
          "password+",
          "firewall",
          "file+",
          "data",
          "encryption",
          "coating",
          "judge",
          "wall",
          "roof",
          "company",
          "council",
          "police",
          "service+",
          "state",
          "trust",
          "government",
          "ointment",
          "mask+",
          "we",
          "umbrella",
          "rain",
          "us",
          "helmet",
          "sunscreen",
          "vaccine",
          "antivirus",
          "warranty"
        ],
        alternatives: [],
        reason: "Whose act was it? Say who did harm, and what stopped her from stopping it.",
        fineWhen: "a court\u2019s finding",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x10",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "violent relationship, domestic dispute",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "relationship|marriage [@be] [is|was|are|very|so|often|always] violent|volatile|turbulent|tempestuous|stormy",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "violent|volatile|turbulent|tempestuous|stormy relationship+|marriage",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "domestic dispute+|argument+|row+|altercation+|incident+|disturbance+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "mutual|mutually violence|violent|abusive",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["domestic flight", "domestic dispute resolution"],
        unlessNear: ["trade", "tariff+", "markets"],
        alternatives: [],
        reason: "Relationships are not violent, people are. Name who did it: \u201Che hit her\u201D.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x11",
        sources: [
          {
            title: "Durham Safeguarding Children Partnership: Why language matters in harm outside the home",
            url: "https://durham-scp.org.uk/practitioners/harm-outside-the-home/why-language-matters-in-harm-outside-the-home",
            seen: "2026-11-23"
          },
          {
            title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
            url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "why didn\u2019t they leave or say no",
        kind: "rethink",
        tone: "strongly-suggest",
        core: true,
        find: [
          "why did not|nt [she|he|they|you|mum|child|victim|someone|people|women] [just|simply|ever] leave|say|tell|report|scream|fight|run|go|stop|shout|speak",
          "why didnt|doesnt|dont|wouldnt|wont|couldnt [the] she|he|they|you|mum|child|victim|women|girl|boy|people|person [just|simply|ever] leave|say|tell|report|scream|fight|run|go|stop|walk|speak|shout",
          "why did|does|do|would|could @person [not|never] [just|simply|ever] leave|say|tell|report|scream|fight|stay|go|return|let|walk",
          "why [the] she|he|they|mum|child|victim|women [did|does|do|had|has|would] [not|just|never] leave|left|say|said|tell|told|report|reported|scream|fight|stay|stayed|go|went|return~|walk",
          "why she|he|they|mum|women didnt|doesnt|dont|wouldnt|couldnt [just] leave|say|tell|report|scream|fight|stay|go|return",
          "why not [just] leave him|her"
        ],
        needs: [],
        unless: [
          "leave ..1 message|note|tip|review|comment|space|gap|home|work|early|time|room|it|the|a",
          "say so|hello|goodbye|that",
          "go to school|work|bed|by|on|out|for",
          "go ahead",
          "tell me|us"
        ],
        unlessNear: [
          "bus",
          "train",
          "course",
          "training",
          "myth+",
          "workshop",
          "exercise",
          "answer+",
          "film",
          "meeting",
          "homework",
          "football"
        ],
        alternatives: [],
        reason: "It asks the person who was hurt to explain. Freezing and fear are real; ask what got in the way, and what kept them safe.",
        fineWhen: "asked in training, to be answered",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x12",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "victim, as a fixed name",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          "victim+ !of",
          "victim+ of [child|sexual|domestic|physical|emotional|family|modern|human] abuse|violence|exploitation|assault|rape|traffick~|trafficking|neglect|bullying|grooming|trauma|slavery|harm|abusers"
        ],
        needs: [],
        unless: [
          "fall~|fell|fallen|falls victim",
          "victim+ of crime|crimes|fraud|burglary|theft|scams|war|terrorism|flood|famine|circumstance|its|their|hate|robbery|cyber|homicide|the",
          "victim+ support|code|commissioner|impact|personal|statement+|liaison|charter|surcharge|fund|rights|blaming|blame|card",
          "victim+ [and|or] survivor+",
          "survivor+ [and|or] victim+",
          "alleged victim+",
          "blame|blaming the victim",
          "fashion victim+",
          "victim \u2019s code"
        ],
        unlessNear: [
          "@software",
          "police",
          "court",
          "crime",
          "criminal",
          "justice",
          "sentence",
          "prosecution",
          "burglary",
          "robbery",
          "fraud",
          "scam+",
          "theft",
          "murder",
          "survivor+",
          "offender+",
          "trial",
          "defendant",
          "cps",
          "earthquake",
          "flood",
          "fire",
          "crash",
          "war",
          "charity",
          "code",
          "accident"
        ],
        alternatives: ["{person who was hurt|people who were hurt}"],
        reason: "What happened is not who somebody is. Some say victim, some survivor: ask.",
        fineWhen: "rights in criminal justice, names of charities",
        reframes: [],
        contested: true,
        alsoOfOneself: false
      },
      {
        id: "x13",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "chose not to engage",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "choose~ not to engage !a|an|the|contractor|solicitor",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "did|do|does|will|would|has|have|is|are|was|were not [been] [fully|really|properly|willing|want|yet] [to] engage|engaged|engaging !a|an|the|contractor+|clutch|by|in",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "didnt|dont|doesnt|wont|wouldnt|isnt|arent|wasnt|hasnt|havent [fully|really|properly|want] [to] engage|engaging|engaged !a|an|the|contractor+|in",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "fail~|unwilling|decline~|reluctant|unable to engage",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "[still|currently|just] not engaging [with]",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "non engagement|engaging|engager+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "lack of [parental|family] engagement",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "poor engagement",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "disengage~ $|from|with",
            needs: ["service+", "worker+", "family", "support", "treatment", "team", "she", "he"],
            unless: [],
            unlessNear: []
          },
          {
            words: "hard to engage",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "not engaged to",
          "did not engage the",
          "fail~ to engage the|a",
          "we|i did|do|have|will not engage",
          "we|i choose~ not"
        ],
        unlessNear: [
          "gear+",
          "clutch",
          "engine",
          "contractor+",
          "supplier+",
          "brake",
          "lock",
          "married",
          "wedding",
          "fianc\xE9",
          "fiance",
          "ring",
          "airbag",
          "mechanism",
          "seatbelt",
          "autopilot",
          "pin",
          "latch",
          "business+"
        ],
        alternatives: [],
        reason: "The gap is ours: we have not found a way that works yet.",
        fineWhen: "gears; people who get engaged",
        reframes: ["r11", "r22"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "x14",
        sources: [
          {
            title: "The Children\u2019s Society and NAPAC: Appropriate language in relation to child exploitation",
            url: "https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "consensual images of a child",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          "consensual image+|photo+|photograph+|picture+|nude+|video+|sexting|sharing",
          "consensually shared|sent|made image+|photo+|nudes|pictures",
          "image+|photo+|nudes|pictures|video+ ..6 @be consensual",
          "consensually shared"
        ],
        needs: [],
        unless: [],
        unlessNear: ["adult+", "over 18", "aged 18", "wedding", "photographer"],
        alternatives: ["{image|images} of abuse"],
        reason: "In law a child can\u2019t consent to this, and there is often pressure behind it.",
        fineWhen: "adults",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      }
    ]
  },
  {
    kind: "wording",
    id: "substances",
    lang: "en-GB",
    version: "1.0.0",
    title: "Suicide, self-harm, drugs and drink",
    entries: [
      {
        id: "m01",
        sources: [
          {
            title: "National Suicide Prevention Alliance: Samaritans\u2019 media guidelines for reporting suicide",
            url: "https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "committed suicide",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "commit~ [mass|assisted|an|a|the|actual] suicide !prevention|bereavement|awareness|training|research",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "suicide+ @be|had|has|have [not|been|being|sadly|allegedly|also] [been|being] {committed}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{die|dies|died|died|dying} by suicide"]
          },
          {
            words: "suicide ..2 [@be] [been] committed",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "suicide+ [that|which] he|she|they [had|have|has] commit~",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "commit~ self murder",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "commit~ to suicide",
          "suicide prevention|awareness|bereavement|training ..3 committed",
          "suicide ..3 committed to"
        ],
        unlessNear: [],
        alternatives: [
          "{die|dies|died|died|dying} by suicide",
          "{take|takes|took|taken|taking} their own life"
        ],
        reason: "\u201CCommit\u201D belongs to crimes. Suicide has not been one since 1961 in England and Wales.",
        fineWhen: "commit to something, git commit, commit a crime",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m02",
        sources: [
          {
            title: "National Suicide Prevention Alliance: Samaritans\u2019 media guidelines for reporting suicide",
            url: "https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "failed suicide",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          "failed|failing|unsuccessful|botched suicide+ [attempt+|bid+]",
          "fail~|unsuccessful|botched attempt+|bid at|on|of [his|her|their|own] [own] suicide|life",
          {
            words: "suicide [attempt+|bid+] @be [not|been] [a] unsuccessful|failed|failure|botched",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "suicide attempt+|bid+ [has|have|had] fail~",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "unsuccessful|fail~ [in] [to] commit~ suicide",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "fail~ to kill himself|herself|themselves|themself",
            needs: [],
            unless: [],
            unlessNear: []
          },
          "failed suicides"
        ],
        needs: [],
        unless: ["suicide prevention"],
        unlessNear: ["login"],
        alternatives: ["suicide attempt"],
        reason: "It makes death a success.",
        fineWhen: "a failed login",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m03",
        sources: [
          {
            title: "National Suicide Prevention Alliance: Samaritans\u2019 media guidelines for reporting suicide",
            url: "https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "successful or completed suicide",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "attempt+|bid+ at|of suicide @be successful",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "suicide attempt+|bid+ @be successful",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "successful attempt+ at|to [commit] suicide",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "successful suicide+ [attempt+|bid+]",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{death|deaths} by suicide"]
          },
          {
            words: "completed suicide+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{death|deaths} by suicide"]
          },
          {
            words: "complete~ suicide",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{die|dies|died|died|dying} by suicide"]
          },
          {
            words: "successfully [commit~|complete~|attempted] suicide",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["died by suicide"]
          },
          {
            words: "suicide completion+|completer+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{death|deaths} by suicide"]
          }
        ],
        needs: [],
        unless: [
          "suicide prevention|awareness|training|course|risk|module|form|bereavement|strategy|project|safety|alertness|first|intervention|assist|talk|mitigation|postvention|audit|review|research|plan"
        ],
        unlessNear: [],
        alternatives: [],
        reason: "No death is a success.",
        fineWhen: "a successful applicant",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m04",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "cry for help, to dismiss",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: [
          "just|only|merely|simply|mere|obvious|classic [a|an|another] [classic|mere] cry+ for help",
          {
            words: "[a] cry for help",
            needs: [
              "overdose+",
              "self harm~",
              "suicide",
              "suicidal",
              "cutting",
              "attempt+",
              "cut",
              "tablets"
            ],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["her|his|their|a loud cry for help from"],
        unlessNear: [],
        alternatives: [],
        reason: "It plays down what may be a danger. Ask about it plainly, and act.",
        reframes: ["r16"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m05",
        sources: [
          {
            title: "National Suicide Prevention Alliance: Samaritans\u2019 media guidelines for reporting suicide",
            url: "https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "suicide epidemic, hotspot",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "suicide epidemic+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["rise in suicides"]
          },
          {
            words: "epidemic+ of [teen|teenage|male|youth|student|young] suicide+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["rise in suicides"]
          },
          {
            words: "suicide hotspot+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{place|places} of concern"]
          },
          {
            words: "suicide hot spot+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{place|places} of concern"]
          },
          {
            words: "hotspot+ for suicide+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{place|places} of concern"]
          },
          {
            words: "suicide capital|wave|craze|bridge|spot+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "suicide+ ..2 epidemic",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "hot spot+ for suicide+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{place|places} of concern"]
          }
        ],
        needs: [],
        unless: [],
        unlessNear: [],
        alternatives: [],
        reason: "It can spread, and a place that is named draws people.",
        fineWhen: "infectious epidemics, wifi hotspots",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m06",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "self-harmer, cutter",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "self harmer+|mutilator+|injurer+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "selfharmer+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "@person|@name @be [a|known|also|just] [known|regular|chronic] {cutter+}",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "{cutter+}",
            needs: ["self harm", "ward", "razor+", "patient+ who", "forearm+"],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "cookie|paper|glass|wire|stone|wood|die|pipe|hedge|grass|tree|cost|cost|bolt|biscuit|pastry|laser|cloth|pizza|diamond|box|price cutter+",
          "cutter blade+"
        ],
        unlessNear: ["coastguard", "boat", "tool", "blade+ supplied"],
        alternatives: ["{person|people} who {hurts themself|hurt themselves}"],
        reason: "People first: a person who hurts themself.",
        fineWhen: "cookie cutters, names",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m07",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "superficial cuts",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: [
          "superficial [self] [inflicted] [linear|skin] cut+|wound+|laceration+|scratch+|scratches|injury+|harm|harming|marks|overdose|cutting"
        ],
        needs: [],
        unless: ["superficial cuts to budget+|spending"],
        unlessNear: [
          "budget+",
          "spending",
          "surgeon+",
          "surgical",
          "surgery",
          "incision",
          "theatre",
          "vein+",
          "operative",
          "cycling",
          "bike",
          "fell",
          "fall",
          "crash",
          "accident",
          "collision",
          "dog",
          "cat",
          "skin infection"
        ],
        alternatives: [],
        reason: "Distress is not measured in depth. Describe the wound, and ask about the person.",
        fineWhen: "surgery, a superficial vein",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m08",
        sources: [
          {
            title: "Scottish Drugs Forum glossary of contested terms, on TalkingDrugs",
            url: "https://www.talkingdrugs.org/glossary-of-contested-terms",
            seen: "2026-11-23"
          },
          {
            title: "ISSUP: Moving beyond people-first language, a glossary of contested terms",
            url: "https://www.issup.net/knowledge-share/publications/2020-12/moving-beyond-people-first-language-glossary-contested-terms",
            seen: "2026-11-23"
          },
          {
            title: "Daily Telegraph, 6 December 2021: report of Scotland\u2019s stigma charter",
            url: "https://www.pressreader.com/uk/the-daily-telegraph/20211206/281913071400111",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "addict, junkie, drug user",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "[drug|heroin|crack|cocaine|opiate|meth|substance|gambling|sex|porn|ex|known|recovering] addict+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "junkie+|junky|druggie+|druggy|smackhead+|crackhead+|pothead+|stoner+|alkie+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "smack|crack head+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "drug|drugs|heroin|crack|cocaine|cannabis|substance|opiate|opioid|intravenous|iv|ketamine|spice|methadone|steroid|injecting user+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "known|chronic|problem|active {user+}",
            needs: ["@drug"],
            unless: [],
            unlessNear: []
          },
          {
            words: "drug taker+|fiend+|abuser+",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "crossword|puzzle|game|gaming|phone|screen|work|cricket|soap|film|music|tattoo|running|gym|cat|sudoku|internet|chocolate|tv|shopping|news|coffee|sports|book|tea|fitness|sugar|tech|adrenaline addict+",
          "addict+ anonymous|ltd"
        ],
        unlessNear: [
          "NA",
          "narcotics anonymous",
          "alcoholics anonymous",
          "cocaine anonymous",
          "drug user group"
        ],
        alternatives: [
          "{person who uses drugs|people who use drugs}",
          "{person with a drug problem|people with drug problems}"
        ],
        reason: "People come before what they use.",
        fineWhen: "someone\u2019s own word; software users; Narcotics Anonymous",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m09",
        sources: [
          {
            title: "Daily Telegraph, 6 December 2021: report of Scotland\u2019s stigma charter",
            url: "https://www.pressreader.com/uk/the-daily-telegraph/20211206/281913071400111",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "alcoholic, of a person",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "!non alcoholics",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people with alcohol problems"]
          },
          {
            words: "a|an|the|known|chronic|recovering|functioning|another|hopeless [known|chronic|recovering|functioning|high] {alcoholic} !@drink",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["person with alcohol problems"]
          },
          {
            words: "!non alcoholic parent+|mum|mother|dad|father|husband|wife|partner|client+|patient+|man|woman|people|family|uncle|brother|sister|homeless",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "@be [also|now|both] {alcoholic} $",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: ["alcoholics anonymous", "non alcoholic", "alcoholic @drink"],
        unlessNear: ["alcoholics anonymous"],
        alternatives: [],
        reason: "A person has a problem; they are not the problem.",
        fineWhen: "alcoholic drinks; Alcoholics Anonymous; someone\u2019s own word",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m10",
        sources: [
          {
            title: "Daily Telegraph, 6 December 2021: report of Scotland\u2019s stigma charter",
            url: "https://www.pressreader.com/uk/the-daily-telegraph/20211206/281913071400111",
            seen: "2026-11-23"
          },
          {
            title: "Phoenix Futures: Language matters",
            url: "https://www.phoenix-futures.org.uk/about-phoenix-futures/spotlight-on-recovery/anti-stigma-end-discrimination/language-matters/",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "clean, dirty, of a person or test",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "test+|screen+|sample+|urine result+ $ {clean|negative}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["negative"]
          },
          {
            words: "urine+|test+|sample+|screen+|swab+ @be|came|come|comes [back] {dirty}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["positive"]
          },
          {
            words: "dirty|clean urine+|tox|toxicology|drug [sample+|test+|screen+]",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "test~|screen~ [came|come|comes] [back] {dirty}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["positive"]
          },
          {
            words: "test+|sample+|screen+|urine+ [came|come|comes|was|were|is|@be] [back] {clean} !up",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["negative"]
          },
          {
            words: "test~ {clean} !up|room|water|code",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["negative"]
          },
          {
            words: "[@person|@name|has|have|been|stay~|now|got|get~] been|stayed|staying {clean} for|since|now|from|of|a|@number",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["not using"]
          },
          {
            words: "got|gets|get|getting|stay|stays|stayed|staying {clean} $|in|and|from|off|with|on|for|before|after|this",
            needs: ["@person", "drug+", "prison", "heroin"],
            unless: [],
            unlessNear: []
          },
          {
            words: "he|she|they|who|mum|dad|mother|father|patient|client|@name @be [now|finally|still|currently] {clean} $|now|for|and|from|since|of|at|she|he|they|but|while|today|again",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "{clean} and sober",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "{clean} of|from drugs|heroin|crack|cocaine|alcohol|substances|opiates",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "{clean} time",
            needs: ["@drug", "recovery", "meeting"],
            unless: [],
            unlessNear: []
          },
          {
            words: "dirty needle+|works",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["used needles"]
          }
        ],
        needs: [],
        unless: [
          "clean urine sample container|pot|bottle",
          "clean and dry|tidy|safe|fresh|warm",
          "get|keep clean water"
        ],
        unlessNear: [
          "hands",
          "room+",
          "data",
          "energy",
          "house",
          "nappy",
          "clothes",
          "hair",
          "kitchen",
          "shower+",
          "water",
          "bed",
          "teeth",
          "linen",
          "wash~",
          "floor+",
          "windows",
          "beach",
          "toilet",
          "mri",
          "x ray",
          "car",
          "plates",
          "swab+",
          "wound",
          "air",
          "soap"
        ],
        alternatives: ["not using now"],
        reason: "The other word is dirty. \u201CNot using\u201D and \u201Cnegative\u201D say it plainly.",
        fineWhen: "clean hands, data, energy",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m11",
        sources: [
          {
            title: "Daily Telegraph, 6 December 2021: report of Scotland\u2019s stigma charter",
            url: "https://www.pressreader.com/uk/the-daily-telegraph/20211206/281913071400111",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "drug abuse, substance misuse",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "drug|drugs|substance|alcohol|solvent|opiate|opioid|heroin|cocaine|prescription|medication|polysubstance|cannabis|steroid [and|or|@drug] [alcohol|drug|substance] abuse|misuse",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "abuse~|misuse~ [of] [drugs|alcohol|prescription|illegal|illicit|and] drug+|drugs|alcohol|substance+|heroin|cocaine|solvents|cannabis|medication",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{use|uses|used|used|using} drugs"]
          },
          {
            words: "substance|alcohol|drug misuser+|abuser+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person who uses drugs|people who use drugs}"]
          }
        ],
        needs: [],
        unless: ["misuse of drugs act|regulations", "abuse of [a] child+"],
        unlessNear: ["advisory council", "misuse of drugs act"],
        alternatives: ["{drug use|drug use}", "harmful use"],
        reason: "\u201CAbuse\u201D ties a person to cruelty. \u201CUse\u201D, or \u201Charmful use\u201D, is as clear.",
        fineWhen: "names in law; abuse of a child",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m12",
        sources: [
          {
            title: "Scottish Drugs Forum glossary of contested terms, on TalkingDrugs",
            url: "https://www.talkingdrugs.org/glossary-of-contested-terms",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "relapse, as failure",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "relapse~",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{start|starts|started|started|starting} using again"]
          },
          {
            words: "[a|the|another|his|her] relapse",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["return to using"]
          }
        ],
        needs: [],
        unless: ["relapse prevention", "relapsing remitting", "relapse rate+"],
        unlessNear: [
          "ms",
          "sclerosis",
          "cancer+",
          "leukaemia",
          "lymphoma",
          "remitting",
          "tumour+",
          "arthritis",
          "nephrotic",
          "myeloma",
          "psychosis",
          "schizophrenia",
          "depression",
          "crohn+",
          "colitis",
          "malaria",
          "eczema",
          "disease",
          "prevention",
          "polymyalgia",
          "vasculitis"
        ],
        alternatives: [],
        reason: "It sounds like falling back to nothing. A slip or a return is part of many people\u2019s way.",
        fineWhen: "MS, cancer",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "m13",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "wet house, revolving door",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "revolving door patient+|client+|prisoner+|resident+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person who keeps|people who keep} needing us"]
          },
          {
            words: "revolving door service+|case+|admission+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "revolving door of [@drug] detox|prison|hospital|homelessness|care|admissions|rehab|custody|crisis|services",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "revolving door+",
            needs: [
              "detox",
              "rehab",
              "prison",
              "homeless",
              "homelessness",
              "admission+",
              "readmit~",
              "crisis",
              "offend~"
            ],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "wet house+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{home|homes} where people may drink"]
          },
          {
            words: "wet hostel+|centre",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: ["wet house plant"],
        unlessNear: [
          "reception",
          "entrance",
          "building",
          "order",
          "lobby",
          "hotel",
          "dehumidifier",
          "damp",
          "rain",
          "mould",
          "foyer",
          "stuck"
        ],
        alternatives: [],
        reason: "It mocks. Name the place; say that someone keeps needing us.",
        fineWhen: "a real door",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      }
    ]
  },
  {
    kind: "wording",
    id: "systems",
    lang: "en-GB",
    version: "1.0.0",
    title: "Adults, housing, work and systems",
    entries: [
      {
        id: "a01",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "chaotic lifestyle",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          "chaotic [and] [home] lifestyle+|life|lives|family+|families|household+|home+|parent+|mum|mother|client+|user+|people|person|individual+|parenting|background+|existence|upbringing",
          "household|family|life|lives|home|lifestyle|he|she|they|mum|dad [@be] [is|are|was|were|\u2019s] [very|so|quite|really|always|a|bit] chaotic",
          "lead~ a [very] chaotic"
        ],
        needs: [],
        unless: [],
        unlessNear: ["theory", "weather", "physics", "dynamics", "pendulum", "systems theory"],
        alternatives: [],
        reason: "It blurs what is really going on. Name it: no money, no sleep, three jobs, nowhere safe.",
        fineWhen: "chaos theory",
        reframes: ["r22"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a02",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "vulnerable, as a type of person",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: [
          "[most] vulnerable [young|older|elderly|disabled|and] people|person|persons|child|children|adult|adults|family+|families|young|client+|group+|women|woman|girl+|resident+|pupil+|older|community+|individual+|customer+|tenant+|patient+|teenager+|kids|learner+|student+|migrant+|household+|citizen+|users|youth|members|population+|mothers|boys|elderly",
          "the [most|more] {vulnerable} $|in|and|of|are|from|who|among|to|need|will|have",
          "@person|@name @be [very|so|extremely|particularly|highly|quite|considered|especially] {vulnerable} $|and|because|due|adult|young"
        ],
        needs: [],
        unless: [
          "vulnerable witness+",
          "vulnerable adult+ ..3 law|act",
          "vulnerable to",
          "i|we @be vulnerable",
          "feel~|felt|feeling vulnerable",
          "vulnerable groups act",
          "make|makes|made|making ..2 vulnerable"
        ],
        unlessNear: [
          "@software",
          "software",
          "plugin+",
          "server+",
          "attack+",
          "patch",
          "version+",
          "@statute",
          "witness",
          "code",
          "hackers",
          "passwords",
          "roads",
          "species",
          "police interview",
          "section"
        ],
        alternatives: [],
        reason: "Nobody is a vulnerable type. Say at risk of what, because of whom or what.",
        fineWhen: "law: vulnerable witness; software",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a03",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "the homeless, rough sleeper",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "the homeless !link|charity|person|people|man|woman|shelter|family|families|hostel|team|service|services|unit|application|register|world|household+|youth|hub|centre|health|prevention|drop|outreach|persons|men|women|guy|lady|pathway|project|reduction|problem|department",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people without a home"]
          },
          {
            words: "rough sleeper+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} sleeping outside"]
          },
          {
            words: "homeless males|females|individuals|male|female",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people without a home"]
          },
          {
            words: "vagrant+|tramp+|down and outs",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} without a home"]
          }
        ],
        needs: [],
        unless: ["homeless world cup", "tramp+ [down|through|over|across|on]"],
        unlessNear: [
          "count+",
          "snapshot",
          "statistic+",
          "figures",
          "dog",
          "lady and the",
          "initiative"
        ],
        alternatives: [],
        reason: "People come first. Being without a home is what happened, not who they are.",
        fineWhen: "names of charities, counts",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a04",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "intentionally homeless",
        kind: "swap",
        tone: "ask",
        core: false,
        find: ["intentionally homeless", "intentional homelessness", "homeless intentionally"],
        needs: [],
        unless: [],
        unlessNear: [
          "@statute",
          "section",
          "decision letter",
          "review",
          "s191",
          "notice",
          "code of guidance",
          "appeal"
        ],
        alternatives: ["said in law to have left a home they could have kept"],
        reason: "It is a term in law, and cruel to read. Explain it in plain words, with what the person\u2019s rights are.",
        fineWhen: "letters about a legal decision",
        reframes: ["r23"],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a05",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "benefit scrounger, dependent on benefits",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "benefit|benefits|welfare|dole scrounger+|sponger+|cheat+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "sponger+|scrounger+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "scrounge~",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "dependent|dependant|reliant on [state|welfare|the|housing] benefit+|welfare|state|handouts",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["getting benefits"]
          },
          {
            words: "benefit|benefits|welfare dependent|dependency|dependence|lifestyle",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["getting benefits"]
          },
          {
            words: "living off [the] benefits|state|welfare",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["getting benefits"]
          },
          {
            words: "welfare mother+|queen+",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["not dependent on", "scrounge~ [around|for|up] [food|materials|parts|wood]"],
        unlessNear: ["eligibility", "entitlement", "means tested", "child benefit calculator"],
        alternatives: ["{person who gets|people who get} benefits"],
        reason: "It shames people for help they have a right to.",
        fineWhen: "dependants in a family",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a06",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "offender, ex-offender",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "ex|young|sex|repeat|prolific|violent|female|male|former|persistent|youth|first offender+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "offender+",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "ex con+|convict+|cons",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "[a|an|the|some|known] {criminals}",
            needs: ["resident+", "@child", "tenant+"],
            unless: [],
            unlessNear: []
          },
          {
            words: "jailbird+",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: [
          "worst|biggest|main|usual|common|prime|repeat|top offender+",
          "offender manager+|management|rehabilitation|personality|assessment|institution|order|register|learning|health",
          "sex offender+ register",
          "offender+ act",
          "youth offender panel|contract|order"
        ],
        unlessNear: [
          "@statute",
          "probation",
          "court",
          "sentence",
          "sentenced",
          "crown",
          "oasys",
          "yot",
          "police",
          "moj",
          "victim+",
          "justice",
          "magistrates",
          "mappa",
          "printer"
        ],
        alternatives: ["{person|people} with convictions"],
        reason: "People change. The word stays.",
        fineWhen: "law, titles in probation",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a07",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "the elderly, bed blocker",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "the [frail] elderly !person|people|man|woman|lady|gentleman|couple|resident+|patient+|relative+|mother|father|tree|dog|care|neighbour+|tenant+|widow|gent|oak|medicine|unit",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["older people"]
          },
          {
            words: "elderly people|patients|residents|persons|clients|folk|relatives|parents|neighbours|customers|adults",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["older people"]
          },
          {
            words: "frail elderly",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["older people"]
          },
          {
            words: "bed block~|blocker+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} waiting for the right care"]
          },
          {
            words: "bedblocker+|bedblocking",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people waiting for the right care"]
          },
          {
            words: "blocking [a|our|hospital|acute] bed+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["waiting for the right care"]
          }
        ],
        needs: [],
        unless: [],
        unlessNear: ["elderly road|street"],
        alternatives: [],
        reason: "\u201CThe elderly\u201D lumps people together, and nobody blocks a bed who has somewhere to go.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a08",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "single mum problems",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: [
          "single mum|mother|mom|parent|mums|mothers problem+|issue+|type+|families",
          "typical|another|usual|feckless|young single mum+|mother+|mom+|parent+",
          "problem single mum+|mother+",
          "single mum+|mother+ on benefits|the|this [estate|dole]"
        ],
        needs: [],
        unless: ["single mothers on the board"],
        unlessNear: ["charity", "gingerbread"],
        alternatives: [],
        reason: "It is a stereotype. Many parents are on their own; say what is hard, if you know.",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a09",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "BAME, ethnics",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "BAME|BME",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "bame|bme people",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people from ethnic minorities"]
          },
          {
            words: "bame|bme staff|group+|community+|communities|women|men|families|pupils|children|candidates|young|colleagues|patients",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "ethnics",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people from ethnic minorities"]
          },
          {
            words: "ethnic people|person|families|kids|looking|children|men|women|food",
            needs: ["ethnic people|person|families|kids|looking|children|men|women"],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["ethnic minority+"],
        unlessNear: [
          "table",
          "column",
          "heading+",
          "headed",
          "data",
          "census",
          "category",
          "categories",
          "coded",
          "dataset",
          "report by"
        ],
        alternatives: [],
        reason: "It lumps many people together, and each may call themselves something else. Name the group, or ask.",
        fineWhen: "headings of data, quoted",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a10",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "illegal immigrant",
        kind: "swap",
        tone: "strongly-suggest",
        core: true,
        find: [
          {
            words: "illegal immigrant+|migrant+|alien+|refugee+|asylum",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["{person|people} without papers"]
          },
          {
            words: "illegals",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people without papers"]
          },
          {
            words: "illegal immigration",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: ["illegal migration act", "illegal immigration act"],
        unlessNear: ["@statute", "section"],
        alternatives: [],
        reason: "People aren\u2019t illegal. An act may be.",
        fineWhen: "quoting law",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a11",
        sources: [
          {
            title: "NHS digital service manual: Disabilities and conditions",
            url: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "frontline, triage, caseload, firefighting",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "front line staff|worker+|team+|practitioner+|service+|professional+|role+|colleagues|social|workers|delivery|practice",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "frontline",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "on|at|from the {front line}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "caseload+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["people {I|we} work with"]
          },
          {
            words: "always|constantly|just|only|be|are|\u2019re|is|am|\u2019m|were|of|time|spend|spent|days {firefight~|firefighting}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["busy with what is urgent"]
          },
          {
            words: "fire fighting",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "triage~",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["first look"]
          }
        ],
        needs: [],
        unless: ["war|battle|military front line"],
        unlessNear: [
          "@software",
          "emergency",
          "nurse+",
          "department",
          "ambulance",
          "fire",
          "brigade",
          "crew+",
          "flames",
          "war",
          "soldier+",
          "battle~",
          "army",
          "charity",
          "trench",
          "trenches",
          "military",
          "clinical",
          "hospital",
          "fireman",
          "hose+",
          "smoke",
          "ukraine",
          "bug+",
          "issue tracker",
          "issues",
          "casualty",
          "paramedic+",
          "injuries",
          "manchester scale"
        ],
        alternatives: [],
        reason: "They are words of war and load. Say who the people are and what is done.",
        fineWhen: "clinical triage, the fire service",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a12",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "toxic person",
        kind: "rethink",
        tone: "suggest",
        core: true,
        find: [
          {
            words: "toxic person|people|mum|mom|dad|parent+|family+|families|colleague+|staff|individual+|man|woman|ex|friend+|personality|mother|father|boss|manager|team|trio|households",
            needs: [],
            unless: [],
            unlessNear: []
          },
          {
            words: "he|she|they|@name|mum|dad|who @be [so|really|a|bit|very|just|totally] toxic $|and|to|person|in",
            needs: [],
            unless: [],
            unlessNear: []
          }
        ],
        needs: [],
        unless: ["they @be toxic to", "toxic to"],
        unlessNear: [
          "fumes",
          "berries",
          "chemical+",
          "liver",
          "waste",
          "plant+",
          "dose",
          "gas",
          "bleach",
          "dogs",
          "spill",
          "mushroom+"
        ],
        alternatives: [],
        reason: "It labels a whole person. Say which behaviour hurts.",
        fineWhen: "poison",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a13",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "we are trauma-informed",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "we @be [now|fully|already|a|proud|to|be|all] [a|to|fully|be] {trauma informed} !by",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["becoming trauma-informed"]
          },
          {
            words: "@org|@name @be [now|already|proudly] [a|an|fully] [a|certified|accredited|fully] {trauma informed}",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["becoming trauma-informed"]
          },
          {
            words: "certified|accredited|fully trauma informed [@org|and|practitioner+]",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "a {trauma informed} @org",
            needs: ["we", "our", "is a"],
            unless: [],
            unlessNear: [],
            alternatives: []
          },
          {
            words: "trauma informed certified|accredited|status|certification|accreditation|award",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: []
          }
        ],
        needs: [],
        unless: [
          "becoming ..2 trauma informed",
          "trauma informed practice|care|approach|training|course|toolkit"
        ],
        unlessNear: [
          "becoming",
          "become",
          "towards",
          "course",
          "certificate",
          "journey",
          "aim",
          "working towards",
          "training called",
          "module"
        ],
        alternatives: [],
        reason: "There is no end to it, and some people have been hurt by services that said they were.",
        fineWhen: "names of courses",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a14",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "resilience, as a demand",
        kind: "rethink",
        tone: "ask",
        core: false,
        find: [
          "more|be|become|becoming|less|lack~|not resilient !to|against",
          "build~|show~|develop~|lack~|need~|improve~|teach~|increase~|boost~|learn|have|has|strengthen~ [more|their|your|his|her|some|up|of|emotional|personal|any|greater|pupils|staff|children] [emotional|personal|individual|own] resilience",
          "resilience @be [very] low|poor|lacking",
          "[low|poor|lack] [of] resilience training",
          "low|poor|personal resilience",
          "lack of resilience",
          "resilient child|children|learner+|pupil+|staff|workforce"
        ],
        needs: [],
        unless: [],
        unlessNear: [
          "@software",
          "bridge+",
          "network+",
          "system+",
          "flood+",
          "cyber",
          "supply",
          "community",
          "climate",
          "infrastructure",
          "forum",
          "server+",
          "business",
          "grid",
          "energy",
          "economic",
          "city",
          "coast+",
          "operational",
          "power",
          "library",
          "soil",
          "water",
          "data centre",
          "financial"
        ],
        alternatives: [],
        reason: "Asked of a person, it hides what they are up against. What support would help?",
        fineWhen: "bridges, networks, systems",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a15",
        sources: [
          {
            title: "Bridgland, Jones and Bellet 2023: A meta-analysis of trigger warnings, content warnings, and content notes",
            url: "https://doi.org/10.1177/21677026231186625",
            seen: "2026-11-23"
          }
        ],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "trigger warning",
        kind: "swap",
        tone: "ask",
        core: false,
        find: [
          {
            words: "trigger warning+",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["content {note|notes}"]
          },
          {
            words: "TW $",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["content note"]
          },
          {
            words: "tw $ @name|abuse|self|suicide|rape|death",
            needs: [],
            unless: [],
            unlessNear: [],
            alternatives: ["content note"]
          }
        ],
        needs: [],
        unless: [
          "these|this|that|will|to|may|can|could|might|does|not|would|which trigger warning+",
          "trigger warning label+|light|shot"
        ],
        unlessNear: [
          "study",
          "studies",
          "meta",
          "analysis",
          "research",
          "database",
          "sql",
          "evidence",
          "found",
          "trial+",
          "tool+",
          "power",
          "typology",
          "researcher+",
          "measured",
          "effect+",
          "experiment+",
          "students were"
        ],
        alternatives: [],
        reason: "A gun and a scare in two words. Studies find that warnings raise unease and do not lower distress: \u201Ccontent note\u201D is calmer.",
        fineWhen: "quoting studies; a database\u2019s trigger",
        reframes: [],
        contested: false,
        alsoOfOneself: false
      },
      {
        id: "a16",
        sources: [],
        reviewedOn: "2026-11-26",
        reviewedBy: [],
        term: "triggered, as a joke",
        kind: "swap",
        tone: "suggest",
        core: true,
        find: [
          "so|easily|totally|proper|well|super|always {triggered} !by|when|at|the|on|in|off",
          "triggered much|lol|haha|snowflake+",
          "{triggered} $ ..3 lol|haha|joke|joking",
          "lol|haha|joke ..4 {triggered} $",
          "dont|not|got|gets|get|getting|stop [so|all|get|getting] triggered !by|when|at|the|on|in|off",
          "someone|somebody|everyone|people|snowflake+ [@be|get|got] [so] {triggered} $",
          "snowflake+ [get|got|are|is|so|getting|being] {triggered}",
          "you|you\u2019re|he|she @be [so|just|getting|easily] {triggered} !by|when|at|the|on|in|off",
          "all|them|people {triggered}"
        ],
        needs: [],
        unless: ["triggered by|when|at|on|if|automatically|from", "is|are|was|be triggered by"],
        unlessNear: [
          "alarm+",
          "flashback+",
          "event+",
          "update",
          "sensor+",
          "therapy",
          "workflow",
          "build",
          "sql",
          "seizure+",
          "asthma",
          "database",
          "function",
          "threshold",
          "response",
          "memories",
          "memory",
          "ptsd",
          "symptoms",
          "pipeline",
          "earthquake"
        ],
        alternatives: ["upset"],
        reason: "It mocks people for whom a reminder is no joke.",
        fineWhen: "clinical use; events in software",
        reframes: [],
        contested: false,
        alsoOfOneself: true
      }
    ]
  }
];

export { shippedRules };
