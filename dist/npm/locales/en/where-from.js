"use strict";
const whereFrom = {
  whereFrom: "Where this comes from",
  sourceSeen: "read on {date}",
  lookedOver: "Last looked over on {date}.",
  notReviewed: "Not yet reviewed by a person.",
  reviewedBy: "Reviewed by {names}."
};

export { whereFrom };
