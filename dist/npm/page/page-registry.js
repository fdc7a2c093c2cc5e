import { eraseStored } from '../foundations/storage.js';
import { version } from '../foundations/version.js';

"use strict";
const key = /* @__PURE__ */ Symbol.for("hearten:page/1");
class Registry {
  version = version;
  members = /* @__PURE__ */ new Set();
  #listeners = /* @__PURE__ */ new Set();
  #support;
  #telling = false;
  get support() {
    return this.#support;
  }
  join(member) {
    this.members.add(member);
    this.#changed(member);
    return () => {
      if (this.members.delete(member)) this.#changed(member);
    };
  }
  listen(listener) {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
  send(message) {
    for (const listener of [...this.#listeners]) {
      try {
        listener(message);
      } catch (error) {
        reportError(error);
      }
    }
  }
  erase() {
    eraseStored();
    this.send("erased");
  }
  #changed(member) {
    this.#tellMembersSoon();
    if (member.support === void 0) return;
    this.#support = [...this.members].find((each) => each.support !== void 0)?.support;
    this.send("support");
  }
  /** A page of a thousand elements comes as one piece of news. */
  #tellMembersSoon() {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      this.send("members");
    });
  }
}
function page() {
  const here = globalThis;
  return here[key] ??= Object.freeze(new Registry());
}

export { page };
