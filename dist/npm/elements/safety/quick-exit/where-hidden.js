"use strict";
const room = 8;
function whereHidden(what, bar, height = innerHeight) {
  const beside = what.right <= bar.left || what.left >= bar.right;
  if (beside || what.top < bar.top || what.bottom > bar.bottom) return 0;
  return bar.top > height - bar.bottom ? what.bottom - bar.top + room : what.top - bar.bottom - room;
}

export { whereHidden };
