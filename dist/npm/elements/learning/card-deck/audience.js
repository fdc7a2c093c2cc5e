"use strict";
function narrow(all, { role, voice }) {
  const known = (id, key) => id !== void 0 && all.some((card) => card[key].includes(id)) ? id : void 0;
  const isFor = (asked, those) => asked === void 0 || those.length === 0 || those.includes(asked);
  const shown = { role: known(role, "role"), voice: known(voice, "voice") };
  return {
    cards: all.filter((card) => isFor(shown.role, card.role) && isFor(shown.voice, card.voice)),
    shown
  };
}

export { narrow };
