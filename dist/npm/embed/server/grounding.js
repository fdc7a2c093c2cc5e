import { exercises, stepsOf } from '../../elements/safety/grounding/grounding.model.js';
import { grounding as grounding$1 } from '../../locales/en/grounding.js';
import { markup, attributes } from './markup.js';
import { accept } from './option-error.js';
import { wordingFor, headingLevel, langOf, inline } from './words.js';

"use strict";
function grounding(exercise = "look", options = {}) {
  const what = accept("exercise", exercise, exercises) ?? "look";
  const says = wordingFor("grounding", grounding$1, options);
  const level = headingLevel(options);
  const [heading, intro, body] = ["heading", "intro", "body"].map((key) => says(key));
  const steps = stepsOf(what).map((step) => {
    const line = says(step);
    return markup`\n    <li${langOf(line, options)}>${line.words}</li>`;
  });
  const said = [intro, ...what === "look" ? [] : [body]].flatMap(
    (line) => line ? [markup`\n  <p>${inline(line, options)}</p>`] : []
  );
  return String(markup`<hearten-grounding${attributes({ id: options.id ?? "moment" })}>
  <h${level}>${heading ? inline(heading, options) : ""}</h${level}>${said}
  <ol>${steps}
  </ol>
</hearten-grounding>`);
}

export { grounding };
