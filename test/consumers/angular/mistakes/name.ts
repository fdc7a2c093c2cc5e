import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import 'hearten/content-gate';

@Component({
  selector: 'app-mistake',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<hearten-content-gate #gate /> {{ gate.topic }}`,
})
export class Mistake {
  protected readonly title = 'Visits';
}
