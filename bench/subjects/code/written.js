/**
 * The least that an element with our markup can be: it clones a template and puts the author's children into
 * the slots. What it draws is taken from ours as it stands when the benchmark begins (capture.mjs), so the
 * two never grow apart.
 */
function template({ html, styles }) {
  const drawn = document.createElement('template');
  drawn.innerHTML = html;
  const sheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return { drawn, sheets };
}

function defineWritten(tag, captured, slotOf, connected) {
  const { drawn, sheets } = template(captured);
  customElements.define(
    tag,
    class extends HTMLElement {
      #isDrawn = false;

      connectedCallback() {
        if (this.#isDrawn) return;
        this.#isDrawn = true;
        const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
        root.adoptedStyleSheets = sheets;
        root.append(drawn.content.cloneNode(true));
        this.assign();
        connected?.(this, root);
      }

      assign() {
        for (const slot of this.shadowRoot.querySelectorAll('slot')) {
          slot.assign(...[...this.children].filter((child) => slotOf(child) === slot.name));
        }
      }
    },
  );
}

/** Its first button opens the part, and the last closes the question. */
export function defineWrittenGate(captured) {
  const slotOf = (child) => (child.localName === 'details' ? undefined : '');
  defineWritten('written-gate', captured, slotOf, (gate, root) => {
    const details = gate.querySelector('details');
    root.querySelector('[part=choice] button').addEventListener('click', () => {
      root.querySelector('slot:not([name])').parentElement.hidden = true;
      root.querySelector('.part').hidden = false;
      root.querySelector('slot[name=part]').assign(details);
      details.open = true;
    });
  });
}

const kinds = [
  ['name', 'h3'],
  ['question', '[data-question]'],
  ['practice', 'ul'],
];

export function defineWrittenCard(captured) {
  const slotOf = (child) => kinds.find(([, selector]) => child.matches(selector))?.[0] ?? '';
  defineWritten('written-card', captured, slotOf);
}
