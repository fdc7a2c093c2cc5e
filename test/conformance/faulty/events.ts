import { html } from 'lit';
import { drawing, onPress, Plain, type Faulty } from './plain.js';

export const told: readonly Faulty[] = [
  {
    promise: 'dispatches the events that are documented, and no others',
    that: 'dispatches an event that is not documented',
    element: onPress((element) => element.dispatchEvent(new Event('toggled'))),
  },
  {
    promise: 'dispatches the events that are documented, and no others',
    that: 'documents an event that never comes',
    element: Plain,
    events: ['hearten-faulty-never'],
  },
  {
    promise: 'dispatches nothing until a reader acts',
    that: 'dispatches an event when a property is set',
    element: class extends Plain {
      protected override updated(): void {
        this.tell('hearten-faulty-pressed');
      }
    },
  },
  {
    promise: 'tells nothing about its reader in attributes, addresses and events',
    that: 'says in an attribute what was pressed',
    element: onPress((element) => element.toggleAttribute('pressed')),
  },
  {
    promise: 'tells nothing about its reader in attributes, addresses and events',
    that: 'says in an event what was pressed',
    element: class extends Plain {
      protected override press(): void {
        this.tell('hearten-faulty-pressed', { choice: this.label });
      }
    },
  },
  {
    promise: 'runs no script from attributes, words, strings or a provider',
    that: 'makes a link of whatever it is given',
    element: drawing(({ label }) => html`<a href=${label ?? '#'}>A link</a>`),
  },
];
