"use strict";
const topics = {
  kind: "topics",
  id: "topics",
  lang: "en-GB",
  version: "1.0.0",
  title: "What a page may talk about, and how closely",
  depths: [
    {
      id: "mention",
      label: "mentioned",
      description: "named in passing"
    },
    {
      id: "discuss",
      label: "talked about",
      description: "a main subject, without detail of what happened"
    },
    {
      id: "describe",
      label: "described",
      description: "some detail of what happened, in words"
    },
    {
      id: "show",
      label: "shown",
      description: "pictures, sound or film of what happened"
    }
  ],
  entries: [
    {
      id: "abuse-child",
      label: "child abuse",
      description: "harm to a child by someone who should keep them safe",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "abuse-domestic",
      label: "domestic abuse",
      description: "control or violence by a partner or family member",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "abuse-emotional",
      label: "emotional abuse",
      description: "being put down, threatened or controlled over time",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "abuse-sexual",
      label: "sexual abuse or assault",
      description: "sexual acts without free agreement",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "accident",
      label: "accidents and disasters",
      description: "crashes, fire, flood",
      domains: ["disturbing content"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "animal-harm",
      label: "harm to animals",
      description: "animals hurt or dying",
      domains: ["disturbing content"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "baby-loss",
      label: "baby loss",
      description: "miscarriage, stillbirth, termination",
      domains: ["death"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "bereavement",
      label: "grief",
      description: "after someone dies",
      domains: ["death"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "birth",
      label: "birth trauma or infertility",
      description: "hard experiences of having or trying for a baby",
      domains: ["medical"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "bullying",
      label: "bullying",
      description: "repeated unkindness between people",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "coercion-online",
      label: "online harm",
      description: "threats, grooming or image sharing online",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "crime-police",
      label: "crime, police or prison",
      description: "being hurt by crime, arrested or locked up",
      domains: ["crime"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "death",
      label: "death",
      description: "someone dies",
      domains: ["death"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "displacement",
      label: "refugee experiences",
      description: "having to leave a country",
      domains: ["socio-political"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "dissociation",
      label: "flashbacks and zoning out",
      description: "strong memories, feeling far away",
      domains: ["mental health"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "eating",
      label: "eating problems",
      description: "food, weight and body distress",
      domains: ["mental health"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "exploitation",
      label: "exploitation",
      description: "being used by others for gain, including criminal or sexual",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "family-separation",
      label: "family separation",
      description: "care, adoption, parents parting, a parent in prison",
      domains: ["family"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "hate",
      label: "hate or prejudice",
      description: "about disability, faith, gender, sexuality",
      domains: ["stigma"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "honour-based",
      label: "so-called honour-based abuse",
      description: "includes forced marriage and FGM",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "illness",
      label: "serious illness",
      description: "life-limiting or sudden illness",
      domains: ["medical"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "institutional-harm",
      label: "harm in services",
      description: "harm in care, school, hospital, police or church",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "media-sensory",
      label: "flashing, loud sound or movement",
      description: "may affect the body; can be turned off",
      domains: ["flashing lights"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "medical-procedures",
      label: "medical procedures",
      description: "needles, surgery, examinations",
      domains: ["objects", "medical"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "mental-distress",
      label: "mental distress",
      description: "panic, low mood, hearing voices",
      domains: ["mental health"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "neglect",
      label: "neglect",
      description: "needs not met",
      domains: ["abuse"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "parent-difficulty",
      label: "a parent\u2019s difficulties",
      description: "mental health, drink or drugs at home",
      domains: ["family"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "poverty-homeless",
      label: "poverty or homelessness",
      description: "no money, food or home",
      domains: ["socio-political"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "racism",
      label: "racism",
      description: "harm because of race or ethnicity",
      domains: ["stigma"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "restraint",
      label: "restraint or seclusion",
      description: "being held, locked in or treated against your will",
      domains: ["mental health"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "self-harm",
      label: "self-harm",
      description: "hurting yourself to cope",
      domains: ["mental health"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "sex",
      label: "sex",
      description: "talk about sex that is not abuse",
      domains: ["sex"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "strong-language",
      label: "strong language",
      description: "swearing or slurs, quoted",
      domains: ["language"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "substances",
      label: "drugs or alcohol",
      description: "use and its effects",
      domains: ["risky behaviours"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "suicide",
      label: "suicide",
      description: "thoughts of suicide, or a death by suicide",
      domains: ["mental health", "death"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "torture",
      label: "torture or trafficking",
      description: "severe harm or being held by others",
      domains: ["violence"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "violence",
      label: "violence",
      description: "physical harm between people",
      domains: ["violence"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "violence-weapons",
      label: "weapons",
      description: "knives, guns or threats with them",
      domains: ["violence"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    },
    {
      id: "war-terror",
      label: "war or terrorism",
      description: "armed conflict and attacks",
      domains: ["violence"],
      sources: [
        {
          title: "Charles et al. 2022: Typology of content warnings and trigger warnings",
          url: "https://doi.org/10.1371/journal.pone.0266722",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-23",
      reviewedBy: []
    }
  ]
};

export { topics };
