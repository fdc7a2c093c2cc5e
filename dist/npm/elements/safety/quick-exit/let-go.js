"use strict";
const holds = [
  ["Event", "preventDefault"],
  ["Event", "returnValue"],
  ["BeforeUnloadEvent", "returnValue"],
  ["NavigateEvent", "intercept"]
];
function letGo(over) {
  const nothing = () => {
  };
  const { onbeforeunload } = over;
  over.onbeforeunload = null;
  const found = holds.flatMap(([type, name]) => {
    const shape = Reflect.get(over, type)?.prototype;
    const was = shape && Object.getOwnPropertyDescriptor(shape, name);
    return was ? [{ shape, name, was }] : [];
  });
  for (const { shape, name, was } of found) {
    const idle = was.set ? { set: nothing } : { value: nothing };
    Object.defineProperty(shape, name, { ...was, ...idle });
  }
  return () => {
    over.onbeforeunload = onbeforeunload;
    for (const { shape, name, was } of found) Object.defineProperty(shape, name, was);
  };
}

export { letGo };
