"use strict";
const steps = {
  look: ["look1", "look2", "look3", "look4", "look5"],
  feet: ["feet1", "feet2", "feet3", "feet4"],
  breath: ["breath1", "breath2", "breath3"]
};
const exercises = ["look", "feet", "breath"];
function stepsOf(exercise) {
  return steps[exercise];
}
function isExercise(id) {
  return Object.hasOwn(steps, id);
}
function idsIn(value) {
  return [...new Set(value?.split(/\s+/).filter(Boolean))];
}
function chosen(value, isWritten) {
  const known = idsIn(value).filter(isExercise);
  return known.length > 0 || isWritten ? known : exercises;
}
function noticesBody(shown) {
  return shown.some((each) => each !== "look");
}
function stepAfter(step, count) {
  return step === void 0 ? 0 : (step + 1) % count;
}

export { chosen, exercises, idsIn, noticesBody, stepAfter, stepsOf };
