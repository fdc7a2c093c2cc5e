"use strict";
const responses = {
  kind: "responses",
  id: "responses",
  lang: "en-GB",
  version: "1.0.0",
  title: "Responses that helped then and can get in the way now",
  entries: [
    {
      id: "appease",
      name: "Appease",
      alsoCalled: ["friend", "please", "fawn"],
      seen: [
        "Always agreeing, helping or saying sorry",
        "Laughing along, or having no opinion",
        "Looking after the adult in the room"
      ],
      protecting: ["May keep somebody with power over me content."],
      helpedThen: ["It may have kept the peace, and kept some warmth coming."],
      inTheWay: [
        "What I need can get lost.",
        "I may say yes to harm, or to a plan that doesn\u2019t fit.",
        "Going along may be taken for consent, which it is not."
      ],
      hardToStop: ["Saying no may once have been dangerous, and can still feel so."],
      helps: [
        "Make it safe to say no.",
        "Ask twice, and check again later.",
        "Offer choices that have no right answer."
      ],
      mine: ["Practise small noes.", "Try: \u201CCan I think about it?\u201D"],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Survive North Yorkshire: glossary",
          url: "https://survive-northyorks.org.uk/further-information/glossary",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "away",
      name: "Go away inside",
      alsoCalled: ["zoning out", "dissociation"],
      seen: [
        "Glazed over, or far away",
        "Forgets what just happened",
        "Carries on as if by themselves"
      ],
      protecting: ["The mind may leave where the body can\u2019t."],
      helpedThen: ["It may have made the unbearable bearable."],
      inTheWay: [
        "Things are missed, which can be frightening.",
        "Crossing a road may not be safe."
      ],
      hardToStop: ["Something that recalls the past may start it, and nobody may know what."],
      helps: [
        "Say their name gently, and where we are and what day it is.",
        "Don\u2019t touch, and don\u2019t tell off.",
        "Where it happens often, offer a way to specialist help."
      ],
      mine: [
        "Hold something cold.",
        "Name five things I can see.",
        "Keep notes of what I would forget."
      ],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "fight",
      name: "Fight",
      alsoCalled: [],
      seen: ["Shouting or arguing", "Hitting out, or taking control", "Sarcasm"],
      protecting: ["May stop others from getting close enough to hurt me."],
      helpedThen: ["It may have kept danger back, and given some power."],
      inTheWay: ["It can push away people who are safe.", "It may bring punishments."],
      hardToStop: ["The body may move before there is a thought."],
      helps: [
        "Keep a calm voice and use fewer words.",
        "Stand side-on, and give space.",
        "Hold limits without shame, and make repairs later."
      ],
      mine: ["Push against a wall, or walk it off.", "Say: \u201CI need a minute.\u201D"],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "flight",
      name: "Flight",
      alsoCalled: [],
      seen: [
        "Leaving, or running",
        "Missing meetings, or being busy all the time",
        "Jokes, or headphones"
      ],
      protecting: ["May put distance between me and danger."],
      helpedThen: ["It may have got me out."],
      inTheWay: ["Help, lessons and friends are missed.", "It can be tiring."],
      hardToStop: ["Leaving can bring relief at once."],
      helps: [
        "Keep the way out clear, and don\u2019t block the door.",
        "Agree an exit card and a choice of place.",
        "Keep meetings short."
      ],
      mine: ["Plan a safe place to go.", "Tell somebody, and agree how I come back."],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "flop",
      name: "Flop",
      alsoCalled: ["submit", "collapse", "shut down"],
      danger: "If someone can\u2019t be woken, ring 999.",
      seen: ["Floppy, sleepy or faint", "Gives up, or says \u201Cwhatever\u201D", "Can\u2019t feel much"],
      protecting: ["May lessen pain when nothing else works."],
      helpedThen: ["It may have got me through what could not be stopped."],
      inTheWay: [
        "It can look like laziness, or like drink.",
        "Time is lost, and health may suffer."
      ],
      hardToStop: ["The body may do it by itself."],
      helps: [
        "Be warm, and ask for little.",
        "Check that they are safe and well, and stay near.",
        "Don\u2019t push for an answer."
      ],
      mine: ["A warm drink, or a blanket.", "Move slowly.", "Tell somebody medical if I faint."],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "freeze",
      name: "Freeze",
      alsoCalled: [],
      seen: ["Going still or blank", "\u201CDon\u2019t know\u201D", "Can\u2019t start, or can\u2019t speak"],
      protecting: [
        "Being still may keep me from being noticed, and buys time to work out the danger."
      ],
      helpedThen: ["It may have kept things from getting worse."],
      inTheWay: [
        "It can look like not caring.",
        "I can\u2019t answer, and may be blamed for not saying no."
      ],
      hardToStop: ["All of me may be on watch, and words may not come."],
      helps: [
        "Wait, and soften your eyes.",
        "Offer a tiny first step, a yes or no, or writing.",
        "Don\u2019t fire questions."
      ],
      mine: ["Look round and name things.", "Feel my feet on the floor, or wiggle my toes."],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        },
        {
          title: "Survive North Yorkshire: glossary",
          url: "https://survive-northyorks.org.uk/further-information/glossary",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "reach-out",
      name: "Reach out",
      alsoCalled: ["cling", "cry for help"],
      seen: ["Follows people, or texts a lot", "Can\u2019t say goodbye", "Panics when there is a break"],
      protecting: ["May keep me near somebody who protects."],
      helpedThen: ["It may have brought someone."],
      inTheWay: ["I may be called needy.", "People may pull back, and then the fear grows."],
      hardToStop: ["Being alone may once have been dangerous."],
      helps: ["Keep contact steady.", "Say when you will be back, and keep to it."],
      mine: ["Have a list of people.", "Plan for the gaps."],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    },
    {
      id: "watch",
      name: "On watch",
      alsoCalled: ["on alert"],
      seen: [
        "Scanning the room, or jumpy",
        "Can\u2019t sit with their back to a door",
        "Checks everybody\u2019s mood"
      ],
      protecting: ["May spot danger early."],
      helpedThen: ["An early warning may have saved trouble."],
      inTheWay: [
        "It is tiring, and it can be hard to learn or to sleep.",
        "A neutral face may be misread."
      ],
      hardToStop: ["The guard may never have heard that it is over."],
      helps: [
        "Keep a routine that can be foreseen, and say what\u2019s next.",
        "Offer a seat with a view.",
        "Keep noise low."
      ],
      mine: ["Pick my seat.", "Have a list of what\u2019s next."],
      sources: [
        {
          title: "Rape Crisis England & Wales: the 5 Fs: fight, flight, freeze, flop and friend",
          url: "https://rapecrisis.org.uk/get-help/tools-for-victims-and-survivors/understanding-your-response/fight-or-flight/",
          seen: "2026-11-23"
        }
      ],
      reviewedOn: "2026-11-27",
      reviewedBy: []
    }
  ]
};

export { responses };
