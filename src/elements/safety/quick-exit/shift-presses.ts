/** A key goes down or up, or a pointer is pressed meanwhile. */
export interface Press {
  readonly type: string;
  readonly key?: string;
  readonly repeat?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** For the next press of the key, from the one before; the same as in GOV.UK Frontend. */
export const patience = 5000;
export const enough = 3;

/**
 * Counts presses of Shift by itself. Any other key or pointer in between starts again, and so does a Shift
 * that was held for something else: a capital letter, a shortcut, a click.
 */
export class ShiftPresses {
  #count = 0;
  #alone = false;

  get count(): number {
    return this.#count;
  }

  /** @returns the count, where a press of Shift was completed by this */
  take({ type, key, repeat, ctrlKey, altKey, metaKey }: Press): number | undefined {
    if (key !== 'Shift') {
      // What goes up was pressed before, perhaps as the first of the three went down.
      if (type !== 'keyup') this.reset();
      return undefined;
    }
    if (type === 'keydown') {
      if (!repeat) this.#alone = !(ctrlKey || altKey || metaKey);
      return undefined;
    }
    if (!this.#alone) return undefined;
    this.#alone = false;
    this.#count += 1;
    return this.#count;
  }

  reset(): void {
    this.#count = 0;
    this.#alone = false;
  }
}
