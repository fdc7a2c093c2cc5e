"use strict";
const key = /* @__PURE__ */ Symbol.for("hearten:context/1");
function board() {
  const page = globalThis;
  return page[key] ??= { providers: 0, consumers: /* @__PURE__ */ new Set() };
}
function awaitProviders(ask) {
  const { consumers, providers } = board();
  consumers.add(ask);
  if (providers > 0) ask();
  return () => consumers.delete(ask);
}
function welcomeProvider() {
  const here = board();
  here.providers += 1;
  for (const ask of [...here.consumers]) ask();
  return () => {
    here.providers -= 1;
  };
}

export { awaitProviders, welcomeProvider };
