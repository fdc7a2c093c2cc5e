"use strict";
const reframes = {
  kind: "reframes",
  id: "reframes",
  lang: "en-GB",
  version: "1.0.0",
  title: "From what\u2019s wrong, to what may have happened, to what\u2019s strong",
  settings: [
    {
      id: "school",
      label: "School",
      place: "In school"
    },
    {
      id: "early-years",
      label: "Early years",
      place: "In early years"
    },
    {
      id: "health",
      label: "Health",
      place: "In health care"
    },
    {
      id: "mental-health",
      label: "Mental health",
      place: "In mental health care"
    },
    {
      id: "social-care",
      label: "Social care",
      place: "In social care"
    },
    {
      id: "housing",
      label: "Housing",
      place: "In housing"
    },
    {
      id: "youth-work",
      label: "Youth work",
      place: "In youth work"
    },
    {
      id: "youth-justice",
      label: "Youth justice",
      place: "In youth justice"
    },
    {
      id: "workplace",
      label: "Workplace",
      place: "At work"
    }
  ],
  entries: [
    {
      id: "r01",
      voice: "professional",
      setting: "school",
      seen: "Calls out and jokes, again and again",
      wrong: ["Attention seeking."],
      may: [
        "Being noticed may be how this child checks that you still have them in mind.",
        "Being forgotten might once have been frightening."
      ],
      also: ["Not hearing well, being bored, ADHD, or work that is too hard or too easy."],
      strong: ["Looks for people, and may still want adults near."],
      help: [
        "Give attention before it is needed: a word at the door, a check-in at ten past.",
        "Say the limit once, calmly, then notice the next good thing."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r02",
      voice: "professional",
      setting: "school",
      seen: "Tips a chair, shouts and swears after being told off",
      wrong: ["Aggressive.", "A bully."],
      may: [
        "A raised voice may feel like danger.",
        "Being cornered could set the body ready to fight."
      ],
      also: [
        "Pain, hunger, too much noise, or being blamed unfairly.",
        "Racism or teasing that no adult has seen."
      ],
      strong: ["May be trying to keep safe, and may have a strong sense of what is fair."],
      help: [
        "Lower your voice, step to the side, and give space.",
        "Keep everyone safe.",
        "Later, when it is calm, put things right together."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r03",
      voice: "professional",
      setting: "school",
      seen: "Leaves the room without asking",
      wrong: ["Defiant.", "Truanting."],
      may: [
        "Getting out may once have been the safe thing to do.",
        "Something in the room could feel like too much."
      ],
      also: ["Needing the toilet, noise, or bullying in that room."],
      strong: ["May know when it is too much, and tries to manage it."],
      help: ["Agree an exit plan and a safe place together.", "Go and find them, don\u2019t chase."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r04",
      voice: "professional",
      setting: "school",
      seen: "Looks out of the window and doesn\u2019t start",
      wrong: ["Lazy.", "Not bothered."],
      may: [
        "Their mind may have gone far away, to feel safe.",
        "They could have been up all night, keeping watch."
      ],
      also: [
        "Poor sleep, hunger, or reading that is too hard.",
        "A kind of seizure that looks like daydreaming."
      ],
      strong: ["Came to school, and stayed in the room."],
      help: [
        "Quietly name the first tiny step.",
        "Check in without an audience.",
        "If it happens often, speak with the family about a health check."
      ],
      sources: [
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r05",
      voice: "professional",
      setting: "school",
      seen: "Says \u201CIt wasn\u2019t me\u201D after being seen doing it",
      wrong: ["A liar.", "Dishonest."],
      may: [
        "Telling the truth may have led to harsh punishment before.",
        "A story could be buying a little safety."
      ],
      also: [
        "A muddled memory, fear of the school\u2019s own punishments, or an adult who got it wrong."
      ],
      strong: ["Thinks fast under pressure."],
      help: [
        "Don\u2019t set a trap. Say what you know.",
        "Keep a way back open.",
        "Deal with what was done, calmly and briefly."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r06",
      voice: "professional",
      setting: "school",
      seen: "Takes food and hides it in a bag",
      wrong: ["Greedy.", "A thief."],
      may: ["They may have gone hungry.", "Food might not always have been there the next day."],
      also: [
        "Hunger now, because money is short or the free lunch is too small.",
        "A health need, or food for a brother or sister."
      ],
      strong: ["Plans ahead, and may be looking out for others."],
      help: [
        "Make food easy to get, in private.",
        "Talk kindly with the family about help with money and food.",
        "If a child is often hungry, tell your safeguarding lead."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r07",
      voice: "professional",
      setting: "school",
      seen: "Hands in neat work, helps everyone, says \u201CI\u2019m fine\u201D",
      wrong: ["No concerns."],
      may: ["Being good may have kept the peace.", "Worry could be tucked out of sight."],
      also: [
        "A child who is happy and likes to help.",
        "Hidden effort to fit in, which can go with autism.",
        "Caring for someone at home."
      ],
      strong: ["Kind, careful and capable."],
      help: [
        "Notice the child, not only the work.",
        "Make mistakes safe: show one of your own.",
        "Check in from time to time, even when they say \u201Cfine\u201D, and pass on any worry."
      ],
      sources: [
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r08",
      voice: "professional",
      setting: "school",
      seen: "Rips up work after praise, or walks out of a treat",
      wrong: ["Ungrateful.", "Self-sabotage."],
      may: [
        "Praise or fun may feel risky, if good things used to be taken away.",
        "Being looked at could feel unsafe."
      ],
      also: [
        "Noise and crowds, feeling left out, or a treat that costs money the family doesn\u2019t have."
      ],
      strong: ["May know their own limits, and shows you."],
      help: [
        "Keep praise small and quiet.",
        "Plan the treat together, with a way out.",
        "Leave out \u201Cafter all we did for you\u201D."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r09",
      voice: "professional",
      setting: "school",
      seen: "Arrives after the bell most days",
      wrong: ["Poor attitude.", "Bad parenting."],
      may: [
        "They may be getting others up and out first.",
        "Mornings at home could be frightening."
      ],
      also: ["The bus, a parent\u2019s shifts, pain, poor sleep, or temporary housing far away."],
      strong: ["Gets there in the end, and keeps coming."],
      help: [
        "Say \u201CGlad you\u2019re here\u201D, and offer a warm drink.",
        "Sort out the lateness later, in private.",
        "Ask the family what would help, and pass on any worry."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r10",
      voice: "professional",
      setting: "early-years",
      seen: "Bites another child, then laughs",
      wrong: ["Nasty.", "No empathy."],
      may: [
        "Laughing can be a nervous response.",
        "The words for big feelings may not be there yet."
      ],
      also: [
        "Teething, tiredness, a crowded room, or a new baby at home.",
        "Needing help with hearing or talking."
      ],
      strong: ["Gets a message across, perhaps before the words are there."],
      help: [
        "Keep both children safe, and comfort the one who was hurt.",
        "Use few words, and stay close.",
        "Look for the pattern: when, where, and what came just before."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r11",
      voice: "professional",
      setting: "health",
      seen: "A child was brought to two appointments, then was not brought",
      wrong: ["Did not attend.", "Parent not engaging."],
      may: [
        "The cost, or fear of being judged, may have got in the way.",
        "A controlling partner could be stopping the visits."
      ],
      also: [
        "A wrong address, a letter in the wrong language, or a time that clashes with work.",
        "Our own cancelled appointments."
      ],
      strong: ["Somebody got this child here twice."],
      help: [
        "Ring, and check it\u2019s a safe time to talk.",
        "Ask what got in the way, and offer another way.",
        "Weigh up the harm to the child, and follow your \u201Cwas not brought\u201D steps."
      ],
      sources: [
        {
          title: "NSPCC Learning: Why language matters, digging deeper than \u2018did not attend\u2019",
          url: "https://learning.nspcc.org.uk/news/why-language-matters/digging-deeper-than-did-not-attend",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r12",
      voice: "professional",
      setting: "health",
      seen: "Says no to an examination",
      wrong: ["Non-compliant."],
      may: [
        "Touch, lying down or a closed door may bring back something frightening.",
        "Having had no say before could make a \u201Cno\u201D matter more."
      ],
      also: [
        "Pain, faith, language, or bad care in the past, including racism.",
        "A free choice, which is theirs to make."
      ],
      strong: ["Knows their own limits, and says so."],
      help: [
        "Say that \u201Cno\u201D is fine, and be honest about what waiting could mean.",
        "Offer choices: a chaperone, a stop signal, a test they do themself, another day."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r13",
      voice: "professional",
      setting: "health",
      seen: "Comes to A&E six times in a month",
      wrong: ["Frequent attender.", "Time-waster."],
      may: [
        "The fear may be as real as the pain.",
        "This might be the only door that opens at 2am."
      ],
      also: [
        "An illness we have not found yet, no GP appointments, being lonely, or nowhere warm to go."
      ],
      strong: ["Keeps asking for help."],
      help: [
        "Welcome them, and look again with fresh eyes.",
        "Name one lead person.",
        "Write one plan with them, so that it fits."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r14",
      voice: "professional",
      setting: "health",
      seen: "Shouts at the reception desk",
      wrong: ["Abusive patient."],
      may: [
        "Waiting with no news may feel like being forgotten.",
        "A full room could feel like a trap."
      ],
      also: ["Pain, low blood sugar, or not hearing their name.", "A long wait that we caused."],
      strong: ["Speaks up, and is still asking for help."],
      help: [
        "Say what is happening, and how long it will be.",
        "Offer somewhere quieter.",
        "Keep staff safe: say the limit, calmly and early."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r15",
      voice: "professional",
      setting: "health",
      seen: "Tells it in a flat voice, with parts out of order",
      wrong: ["Making it up."],
      may: ["Frightening memories may be patchy.", "A flat voice can be a way to cope."],
      also: [
        "A head injury, medicine, tiredness, or speaking in a second language.",
        "Having told it too many times."
      ],
      strong: ["Found a way to tell you."],
      help: [
        "Go at their pace, and don\u2019t quiz them on the order.",
        "Say what you will do with what they told you.",
        "Write it down once, so they don\u2019t have to repeat it."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r16",
      voice: "professional",
      setting: "mental-health",
      seen: "Has hurt themself, and asks for help",
      wrong: ["Manipulative.", "Attention seeking."],
      may: [
        "Hurting themself may be a way to cope with too much feeling.",
        "Being alone with that feeling could be frightening."
      ],
      also: [
        "Grief, bullying, money worries, illness, or a change of medicine.",
        "Help that was promised and didn\u2019t come."
      ],
      strong: ["Reached out for help."],
      help: [
        "Take it seriously, every time.",
        "Care for the injury with kindness.",
        "Plan what comes next together, and follow your self-harm care pathway."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r17",
      voice: "professional",
      setting: "mental-health",
      seen: "Says \u201CYou\u2019re the best\u201D one day, \u201CI hate you\u201D the next",
      wrong: ["Splitting.", "Personality disordered."],
      may: [
        "People who were meant to be safe may also have been the danger.",
        "A break or an ending could feel like being left."
      ],
      also: ["Medicine, hormones, pain, or a team that says different things on different days."],
      strong: ["Still tries to connect."],
      help: [
        "Be steady: do what you said you would do.",
        "Give early warning of breaks and endings.",
        "Agree one clear message as a team, limits too."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r18",
      voice: "professional",
      setting: "social-care",
      seen: "Says yes to each plan, and the steps are not done",
      wrong: ["Disguised compliance."],
      may: [
        "Agreeing may have kept them safe from people with power.",
        "Saying no could still feel dangerous."
      ],
      also: [
        "A plan that is too big, no money or time for it, or words that were not clear.",
        "Still being in danger."
      ],
      strong: ["Stays at the table."],
      help: [
        "Make \u201Cno\u201D a safe answer.",
        "Ask what would get in the way, and do one part together.",
        "Keep a clear eye on the child, and on what has changed for them."
      ],
      sources: [
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r19",
      voice: "professional",
      setting: "social-care",
      seen: "Keeps the front door shut when a worker calls",
      wrong: ["Hostile.", "Something to hide."],
      may: [
        "A worker at the door may once have meant losing someone.",
        "Home could be the one place where they have a say."
      ],
      also: [
        "A partner who controls who comes in.",
        "Shame about the house, sleeping after a night shift, or unfair treatment before."
      ],
      strong: ["May be trying to protect the family\u2019s space."],
      help: [
        "Say why you have come, in plain words.",
        "Offer another time or place to meet.",
        "Be honest about your duties, and make sure the children are seen and safe."
      ],
      sources: [
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r20",
      voice: "professional",
      setting: "social-care",
      seen: "A young person comes back after going missing again",
      wrong: ["Absconder.", "Streetwise.", "Putting self at risk."],
      may: [
        "Someone may be using, harming or threatening them.",
        "Something might be pushing them out of the place where they live.",
        "They could be going to someone who feels safe."
      ],
      also: ["Missing family, being moved far from friends, or bullying in the home."],
      strong: ["Came back, and may still be looking for a place to belong."],
      help: [
        "Welcome them first: food, warmth, rest.",
        "Follow your missing and safeguarding steps, every time.",
        "The child is not the one making it unsafe. With others, work out who or what is, and act on that."
      ],
      sources: [
        {
          title: "The Children\u2019s Society and NAPAC: Appropriate language in relation to child exploitation",
          url: "https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide",
          seen: "2026-11-23"
        },
        {
          title: "Durham Safeguarding Children Partnership: Why language matters in harm outside the home",
          url: "https://durham-scp.org.uk/practitioners/harm-outside-the-home/why-language-matters-in-harm-outside-the-home",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r21",
      voice: "professional",
      setting: "social-care",
      seen: "A young person goes quiet when asked about family time",
      wrong: ["Doesn\u2019t care."],
      may: [
        "They may feel pulled between people they love.",
        "The feelings could be too big for words.",
        "Something there might not feel right to them."
      ],
      also: [
        "Being tired, wanting some things kept private, or not being asked in a way that suits them."
      ],
      strong: ["May be loyal to more than one person at once."],
      help: [
        "Spend time side by side: in the car, cooking, drawing.",
        "Let it be fine to say nothing.",
        "Notice how they are before and after, and pass on any worry."
      ],
      sources: [
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        },
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r22",
      voice: "professional",
      setting: "housing",
      seen: "Brings in a bag of unopened rent letters",
      wrong: ["Irresponsible.", "Won\u2019t engage."],
      may: [
        "Brown envelopes may have come to mean fear.",
        "Leaving them shut might have kept panic down."
      ],
      also: [
        "Trouble with reading or eyesight, another first language, or a benefits mistake.",
        "Letters that are hard for anyone to read."
      ],
      strong: ["Kept every letter, and brought them to you."],
      help: [
        "Sit together and open one.",
        "Look for any date that can\u2019t wait.",
        "Phone the landlord with them."
      ],
      sources: [
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r23",
      voice: "professional",
      setting: "housing",
      seen: "Has a new flat, and sleeps outside",
      wrong: ["Intentionally homeless.", "Likes it out there."],
      may: [
        "Four walls and a locked door may feel less safe than the street.",
        "Nights alone might be the hardest part."
      ],
      also: [
        "Someone else taking over the flat, damp, no money for heating, or missing people they know."
      ],
      strong: ["Knows how to get through hard nights."],
      help: [
        "Ask what would make it feel safer: a lamp, a lock, a bed on the floor.",
        "Check that nobody is using or threatening them there.",
        "Go step by step, and help them keep the flat."
      ],
      sources: [
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        },
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r24",
      voice: "professional",
      setting: "housing",
      seen: "Reports noise every day",
      wrong: ["Nuisance neighbour."],
      may: [
        "A body on high alert may hear every bang.",
        "Noise at night could once have meant danger."
      ],
      also: ["Real noise, thin walls, poor sleep or dementia.", "Harassment, which can be racist."],
      strong: ["Tries to solve it in the proper way."],
      help: [
        "Believe them, log it, and say what you can and can\u2019t do.",
        "Look at sound-proofing, repairs or a move.",
        "If it may be harassment, act on that first."
      ],
      sources: [
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r25",
      voice: "professional",
      setting: "youth-work",
      seen: "Joins in, then starts a fight near the end",
      wrong: ["Spoils it for others."],
      may: [
        "Endings may hurt, and leaving first might hurt less.",
        "Going home could be the hard part."
      ],
      also: ["Being tired, hungry, or wound up by someone you didn\u2019t see."],
      strong: ["Joined in, and may care about this group a lot."],
      help: [
        "Keep people safe, and put things right later.",
        "Count down to the end, and give them a job in packing up.",
        "Say when you will meet again, and pass on any worry about home."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r26",
      voice: "professional",
      setting: "youth-work",
      seen: "Makes a joke when talk turns serious",
      wrong: ["Immature.", "The class clown."],
      may: ["Humour may be armour.", "A laugh could be the quickest way out of a hard moment."],
      also: ["Dyslexia, worry about the work, being bored, or just being funny."],
      strong: ["Reads a room, and lifts others."],
      help: [
        "Enjoy the humour, and don\u2019t force a talk.",
        "If a joke hurts someone, say so quietly.",
        "Be around afterwards."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r27",
      voice: "professional",
      setting: "youth-justice",
      seen: "Says little in the meeting, with a blank face",
      wrong: ["No remorse.", "Cold.", "Callous."],
      may: ["Going numb may be what fear looks like.", "Shame can freeze a face."],
      also: [
        "Trouble with speech and language, a brain injury, autism, or being advised to say little.",
        "Not having done it, or not yet being heard. Not trusting us, after racism or unfair treatment."
      ],
      strong: ["Came to the meeting, and stayed."],
      help: [
        "Use pictures and small, clear steps.",
        "If harm was done, be clear that it matters, and so does the person who was hurt.",
        "Work on putting things right, not on the look on a face."
      ],
      sources: [
        {
          title: "Rape Crisis England & Wales: The 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r28",
      voice: "professional",
      setting: "workplace",
      seen: "A colleague raises their voice in meetings",
      wrong: ["Difficult person."],
      may: [
        "They may be carrying other people\u2019s pain from the work.",
        "Something at home could be hard just now."
      ],
      also: ["Pain, menopause, hearing loss, too much work, or unfair treatment here."],
      strong: ["Speaks up, and may care a lot about getting it right."],
      help: [
        "Ask quietly how they are, and let a short answer be enough.",
        "Look at the workload.",
        "Agree how we speak to each other, and keep to it."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r29",
      voice: "professional",
      setting: "workplace",
      seen: "A colleague lets the phone ring, and misses deadlines",
      wrong: ["Not up to the job."],
      may: [
        "Putting things off can be what running on empty looks like.",
        "One more call might feel like one too many."
      ],
      also: [
        "Grief, dyslexia, poor sleep, money worries, bullying, or a job too big for one person."
      ],
      strong: ["Still comes in, and may have done this job well for years."],
      help: [
        "Meet in private, and agree the two things that matter most.",
        "Cut the load, and check that nobody is left waiting for help.",
        "Offer regular support and supervision."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "r30",
      voice: "professional",
      setting: "workplace",
      seen: "A team sighs and says \u201CNot again\u201D to a new idea",
      wrong: ["Resistant to change."],
      may: [
        "Lots of change done to them may have taught them it won\u2019t last.",
        "Losing something they built could still hurt."
      ],
      also: ["The idea may be wrong, badly timed, or one more task with no more hours."],
      strong: ["Speaks up, and may be protecting people and standards."],
      help: [
        "Say what will stay the same.",
        "Ask what they can see that you can\u2019t, and let them lead one part.",
        "Keep the promises you make."
      ],
      sources: [
        {
          title: "Sweeney et al. 2018: A paradigm shift, relationships in trauma-informed mental health services",
          url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6088388",
          seen: "2026-11-23"
        },
        {
          title: "Iriss 2023: Trauma-informed approaches, a critical overview",
          url: "https://www.iriss.org.uk/resources/insights/trauma-informed-approaches-critical-overview-what-they-offer-social-work-and-social-care",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y1",
      voice: "young-person",
      seen: "Shouting, or walking off",
      wrong: ["You\u2019re always angry."],
      may: ["Maybe my alarm goes off fast.", "Sometimes it may feel like nobody is on my side."],
      also: [
        "Being tired or hungry.",
        "Something hurts, or it\u2019s too loud.",
        "People not listening, or something unfair."
      ],
      strong: ["You stand up for things."],
      help: ["A minute outside, with no one crowding you.", "Some help to put things right after."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y2",
      voice: "young-person",
      seen: "Not saying much",
      wrong: ["You\u2019re so quiet."],
      may: [
        "Maybe I go still when I\u2019m not sure it\u2019s safe.",
        "Sometimes my words may need more time."
      ],
      also: [
        "Being shy, tired or poorly.",
        "Hearing is hard, or the language is new.",
        "You might just like quiet. That\u2019s fine."
      ],
      strong: ["You notice a lot."],
      help: ["A way to write it or draw it.", "More time, and no one rushing you."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y3",
      voice: "young-person",
      seen: "Staying close to people",
      wrong: ["You\u2019re clingy."],
      may: ["Maybe I like to know where people are.", "Sometimes a goodbye may feel very big."],
      also: ["Feeling poorly or lonely.", "A new place, or a big change.", "Missing someone."],
      strong: ["You care about people."],
      help: ["To be told when they\u2019ll be back.", "Someone to go to while they\u2019re away."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y4",
      voice: "young-person",
      seen: "Joking a lot",
      wrong: ["You never take things seriously."],
      may: ["Maybe joking keeps it light.", "Sometimes a joke may feel safer than a big talk."],
      also: ["Being bored.", "Work that\u2019s too hard to read.", "You might just be funny."],
      strong: ["You make people feel better."],
      help: ["A chat with no big talk.", "Help with work, with no one watching."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y5",
      voice: "young-person",
      seen: "Getting there late",
      wrong: ["You\u2019re always late."],
      may: ["Maybe mornings are hard.", "Sometimes there may be a lot to do before I can leave."],
      also: [
        "The bus, or no money for it.",
        "Not enough sleep, or something hurts.",
        "A mix-up about the time."
      ],
      strong: ["You still came."],
      help: [
        "A calm start, with no telling off in front of people.",
        "A plan for mornings that a grown-up helps with."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y6",
      voice: "young-person",
      seen: "Telling people how it should go",
      wrong: ["You\u2019re bossy."],
      may: ["Maybe I feel better when I know what\u2019s next.", "Sometimes a surprise may feel scary."],
      also: [
        "Having a good idea.",
        "Rules that keep changing.",
        "Being autistic, for some people."
      ],
      strong: ["You can lead."],
      help: ["A list of what\u2019s happening.", "A turn to choose, and then a turn for someone else."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y7",
      voice: "young-person",
      seen: "Shrugging things off",
      wrong: ["You don\u2019t care."],
      may: [
        "Maybe caring has hurt before.",
        "Sometimes I may keep my hopes small, so they don\u2019t get squashed."
      ],
      also: [
        "Being tired, poorly or sad.",
        "Not knowing what people want.",
        "It might not matter to you. That\u2019s allowed."
      ],
      strong: ["You keep going."],
      help: ["Small steps, with no fuss.", "Someone to do the first bit with you."],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    },
    {
      id: "y8",
      voice: "young-person",
      seen: "Saying everything\u2019s fine",
      wrong: ["You\u2019re fine."],
      may: ["Maybe I keep it in.", "Sometimes it may feel easier to help other people first."],
      also: [
        "Being fine, for real.",
        "The wrong time or place to talk.",
        "People not listening last time."
      ],
      strong: ["You look after others."],
      help: [
        "Someone who checks in again another day.",
        "Time with a grown-up you trust, and no need to explain."
      ],
      sources: [
        {
          title: "Central Bedfordshire virtual school: Understanding trauma and adverse childhood experiences",
          url: "https://centralbedfordshire.gov.uk/info/320/virtual_school/1771/understanding_trauma_and_adverse_childhood_experiences/7",
          seen: "2026-11-23"
        },
        {
          title: "Social Care Wales 2023: Evidence summary, trauma-informed approaches",
          url: "https://insightcollective.socialcare.wales/evidence-summaries/trauma-informed-approaches",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-25",
      reviewedBy: []
    }
  ]
};

export { reframes };
