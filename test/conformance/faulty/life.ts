import { Plain, when, type Faulty } from './plain.js';

const kept: unknown[] = [];

export const life: readonly Faulty[] = [
  {
    promise: 'keeps what was set on it before it was defined',
    that: 'starts from scratch when it is first drawn',
    element: class extends Plain {
      protected override firstUpdated(): void {
        this.label = null;
      }
    },
  },
  {
    promise: 'says the same by attribute and by property',
    that: 'makes another value of an attribute',
    element: class extends Plain {
      static override properties = {
        label: { converter: (text: string | null) => text?.toUpperCase() },
      };
    },
  },
  {
    promise: 'looks the same when its attributes come later',
    that: 'reads an attribute once',
    element: class extends Plain {
      #read: string | null = null;
      override connectedCallback(): void {
        super.connectedCallback();
        this.#read = this.getAttribute('label');
      }
      protected override control(): unknown {
        return this.#read;
      }
    },
  },
  {
    promise: 'looks the same when its children come later',
    that: 'counts its children once',
    element: when((element) => (element.pressed = element.childElementCount > 0)),
  },
  {
    promise: 'keeps its state and works after it was moved',
    that: 'forgets its state when it is moved',
    element: class extends Plain {
      override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.pressed = false;
        this.requestUpdate();
      }
    },
  },
  {
    promise: 'leaves nothing waiting or listening when it has gone',
    that: 'leaks a listener',
    element: when(() => addEventListener('hashchange', () => undefined)),
  },
  {
    promise: 'leaves nothing waiting or listening when it has gone',
    that: 'leaves a timer running',
    element: when(() => void setInterval(() => undefined, 60_000)),
  },
  {
    promise: 'leaves nothing waiting or listening when it has gone',
    that: 'goes on observing the page',
    element: when(() =>
      new MutationObserver(() => undefined).observe(document.body, { childList: true }),
    ),
  },
  {
    promise: 'leaves no memory behind after twenty rounds',
    that: 'is kept in a list for good',
    element: when((element) => kept.push(element)),
  },
];
