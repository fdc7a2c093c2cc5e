import { principles } from '../../content/shipped/principles.js';
import { isIn, bankOf, voices, cardOf, examplesFor } from '../../elements/learning/principle-card/principle-card.model.js';
import { principleCard as principleCard$1 } from '../../locales/en/principle-card.js';
import { markup, attributes } from './markup.js';
import { accept, OptionError } from './option-error.js';
import { langOf, packsFor, wordingFor, headingLevel, inline } from './words.js';

"use strict";
function presetFor(bank, principle, preset) {
  const having = [...bank.presets.keys()].filter((each) => isIn(bank, each, principle));
  return accept("preset", preset, having);
}
function list(said, options) {
  const items = said.words.map((words) => markup`\n    <li>${words}</li>`);
  return markup`\n  <ul${langOf(said, options)}>${items}\n  </ul>`;
}
function principleCard(principle, options = {}) {
  const bank = bankOf(packsFor(principles, options));
  const voice = accept("voice", options.voice, voices) ?? "professional";
  const preset = presetFor(bank, principle, options.preset);
  const card = cardOf(bank, principle, { voice, preset });
  if (!card) throw new OptionError("principle", principle, [...bank.principles.keys()]);
  const { name, insteadOf, meaning, question, ask, roles } = card;
  const ids = roles.map(({ id }) => id);
  const role = accept("role", options.forRole, ids) ?? (ask ? void 0 : ids[0]);
  const examples = ask ?? examplesFor(bank.principles.get(principle), role);
  const says = wordingFor("principle-card", principleCard$1, options);
  const instead = insteadOf && says("insteadOf", { what: insteadOf.words });
  const level = headingLevel(options);
  const given = { principle, preset, voice: options.voice, "for-role": role };
  return String(markup`<hearten-principle-card${attributes(given)}>
  <h${level}>${inline(name, options)}${instead ? markup` <small${langOf(instead, options)}>${instead.words}</small>` : ""}</h${level}>${meaning ? markup`\n  <p${langOf(meaning, options)}>${meaning.words}</p>` : ""}${question ? markup`\n  <p data-question${langOf(question, options)}>${question.words}</p>` : ""}${examples ? list(examples, options) : ""}
</hearten-principle-card>`);
}

export { principleCard };
