"use strict";
const name = "hearten-announcer";
const noticed = 150;
const read = 5e3;
let clearing;
function region() {
  const found = document.querySelector(`.${name}`);
  if (found) return found;
  const made = document.createElement("div");
  made.className = name;
  made.setAttribute("role", "status");
  Object.assign(made.style, {
    position: "absolute",
    inlineSize: "1px",
    blockSize: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap"
  });
  document.body.append(made);
  return made;
}
function announce(message) {
  const live = region();
  live.textContent = "";
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    live.textContent = message;
    clearing = setTimeout(() => {
      if (live.textContent === message) live.textContent = "";
    }, read);
  }, noticed);
}

export { announce };
