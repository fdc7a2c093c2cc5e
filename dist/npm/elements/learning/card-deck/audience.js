"use strict";
function narrow(all, wanted) {
  const { role, voice } = wanted;
  const has = (key) => all.some((card) => isNamed(wanted[key], card[key]));
  const shown = { role: has("role") ? role : void 0, voice: has("voice") ? voice : void 0 };
  const isFor = (asked, those) => asked === void 0 || those.length === 0 || those.includes(asked);
  return {
    cards: all.filter((card) => isFor(shown.role, card.role) && isFor(shown.voice, card.voice)),
    shown
  };
}
function isNamed(asked, those) {
  return asked !== void 0 && those.includes(asked);
}

export { narrow };
