import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import 'hearten/content-gate';

@Component({
  selector: 'app-mistake',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<hearten-content-gate (hearten-gate-opened)="hear($event)" />`,
})
export class Mistake {
  protected hear(event: CustomEvent<string>): string {
    return event.detail;
  }
}
