"use strict";
async function pageParsed() {
  if (document.readyState !== "loading") return;
  await new Promise((parsed) => {
    document.addEventListener("DOMContentLoaded", parsed, { once: true });
  });
}

export { pageParsed };
