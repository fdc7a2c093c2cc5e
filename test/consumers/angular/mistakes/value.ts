import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import type { ContentGate } from 'hearten/content-gate';

@Component({
  selector: 'app-mistake',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<hearten-content-gate [depth]="depth('loud')" />`,
})
export class Mistake {
  protected depth(depth: ContentGate['depth']): ContentGate['depth'] {
    return depth;
  }
}
