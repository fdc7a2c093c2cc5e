import { cards } from '../../content/shipped/cards.js';
import { principles } from '../../content/shipped/principles.js';
import { cardsDeck, principlesDeck, setsOf } from '../../elements/learning/card-deck/card-deck.model.js';
import { presets, layouts } from '../../elements/learning/card-deck/sets.js';
import { cardDeck as cardDeck$1 } from '../../locales/en/card-deck.js';
import { markup, attributes } from './markup.js';
import { accept, OptionError } from './option-error.js';
import { langOf, inline, packsFor, wordingFor, headingLevel } from './words.js';
import { voices } from '../../elements/learning/principle-card/principle-card.model.js';

"use strict";
function paragraph(line, options) {
  return line ? markup`\n    <p${langOf(line, options)}>${line.words}</p>` : markup``;
}
function part({ card, examples }, says, options) {
  const { insteadOf, meaning, question } = card;
  const instead = insteadOf && says("insteadOf", { what: insteadOf.words });
  const items = examples?.words.map((words) => markup`<li>${words}</li>`);
  return markup`${instead ? markup`\n    <p>${inline(instead, options)}</p>` : ""}${paragraph(meaning, options)}${paragraph(question, options)}${examples && items ? markup`\n    <ul${langOf(examples, options)}>${items}</ul>` : ""}`;
}
function face({ id, title, lines, parts, role, voice }, level, says, options) {
  const heading = Math.min(6, level + 1);
  const name = markup`<h${heading}${langOf(title, options)}>${title.words}</h${heading}>`;
  const said = [
    ...lines.map((line) => paragraph(line, options)),
    ...parts.map((each) => part(each, says, options))
  ];
  const audience = attributes({
    "data-role": role.join(", ") || void 0,
    "data-voice": voice.join(", ") || void 0
  });
  return markup`\n  <article id="card-${id}"${audience}>\n    ${name}${said}\n  </article>`;
}
function deckOf(set, options) {
  const ofCards = packsFor(cards, options);
  const ofPrinciples = packsFor(principles, options);
  const filter = {
    role: options.forRole,
    voice: accept("voice", options.voice, voices)
  };
  const found = presets.includes(set) ? void 0 : cardsDeck(ofCards, set, filter);
  const deck = found ?? principlesDeck(ofPrinciples, set, filter);
  if (!deck) throw new OptionError("set", set, setsOf([...ofPrinciples, ...ofCards]));
  accept(
    "role",
    options.forRole,
    deck.roles.map(({ id }) => id)
  );
  return deck;
}
function cardDeck(set, options = {}) {
  const layout = accept("layout", options.layout, layouts);
  const deck = deckOf(set, options);
  const says = wordingFor("card-deck", cardDeck$1, options);
  const level = headingLevel(options);
  return String(markup`<hearten-card-deck${attributes({ layout })}>
  <h${level}${langOf(deck.title, options)}>${deck.title.words}</h${level}>${deck.faces.map((each) => face(each, level, says, options))}
</hearten-card-deck>`);
}

export { cardDeck };
