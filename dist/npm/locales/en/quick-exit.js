"use strict";
const quickExit = {
  leave: "Leave this page",
  hide: "What this can\u2019t hide",
  limits: "This button helps you leave this page fast. It does not hide that you were here. This page may still be in the browser\u2019s history, on your phone bill if you called, in synced devices, in saved searches or on the router. Someone with your phone, passwords or spyware may still see it. If you think you\u2019re watched, use a device they can\u2019t get to, such as one at a library, or ask someone you trust.",
  two: "Press Shift two more times to leave this page.",
  one: "Press Shift one more time to leave this page.",
  late: "Too much time has passed. Press Shift three times to leave this page.",
  loading: "Loading.",
  still: "This is taking a while. You can try again, or close the tab: press Ctrl and W, or \u2318 and W on a Mac.",
  stuck: "The page around this one can\u2019t be left from here. Close the tab: press Ctrl and W, or \u2318 and W on a Mac.",
  closed: "This page is closed.",
  reopen: "Open it again",
  name: "Leave this page",
  nothing: "Nothing",
  hides: "Nothing, until you press it. Then the page, its title and what is in its fields."
};

export { quickExit };
