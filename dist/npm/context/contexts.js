import { createContext } from '@lit/context';

"use strict";
const audienceContext = createContext(
  /* @__PURE__ */ Symbol.for("hearten:audience/1")
);
const supportContext = createContext(/* @__PURE__ */ Symbol.for("hearten:support/1"));
const safeguardingContext = createContext(
  /* @__PURE__ */ Symbol.for("hearten:safeguarding/1")
);
const defaultsContext = createContext(
  /* @__PURE__ */ Symbol.for("hearten:defaults/1")
);
const packsContext = createContext(
  /* @__PURE__ */ Symbol.for("hearten:packs/1")
);
const wordingContext = createContext(/* @__PURE__ */ Symbol.for("hearten:wording/1"));

export { audienceContext, defaultsContext, packsContext, safeguardingContext, supportContext, wordingContext };
