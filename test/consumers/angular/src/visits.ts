import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { ContentGate } from 'hearten/content-gate';
import { packs, wording } from '../../shared/own-words';

@Component({
  selector: 'app-visits',
  // Angular lets tags with a hyphen through, and does not look at what is bound to them.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './visits.html',
})
export class Visits {
  protected readonly packs = packs;
  protected readonly wording = wording;
  protected readonly days = signal(['Monday', 'Tuesday']);
  protected readonly role = signal('reception');
  // The type of the property, since the template does not check it.
  protected readonly strings = signal<ContentGate['strings']>({ all: 'Read about the days' });
  protected readonly order = signal(['gate', 'card']);
  protected readonly shown = signal(true);
  protected readonly heard = signal<string[]>([]);

  protected addDay(): void {
    this.days.update((days) => [...days, 'Wednesday']);
  }

  protected takeDay(): void {
    this.days.update((days) => days.slice(1));
  }

  protected turnDays(): void {
    this.days.update((days) => [...days].reverse());
  }

  protected swap(): void {
    this.order.update((order) => [...order].reverse());
  }

  protected hear(event: CustomEvent<null>): void {
    this.heard.update((heard) => [...heard, event.type]);
  }
}
