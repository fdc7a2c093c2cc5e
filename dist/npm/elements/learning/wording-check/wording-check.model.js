"use strict";
const reasons = ["own", "other", "name", "clear"];
function common(one, other, most, unit) {
  let count = 0;
  while (count < most && unit(one, count) === unit(other, count)) count += 1;
  return count;
}
function moved(places, before, after) {
  if (before === after || places.length === 0) return places;
  const most = Math.min(before.length, after.length);
  const start = common(before, after, most, (text, at) => text.charCodeAt(at));
  const end = common(
    before,
    after,
    most - start,
    (text, at) => text.charCodeAt(text.length - 1 - at)
  );
  const by = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= start) return [place];
    if (place.start < before.length - end) return [];
    return [{ ...place, start: place.start + by, end: place.end + by }];
  });
}
const overlap = (one, other) => one.start < other.end && other.start < one.end;
function placesOf(answered, findings) {
  const fresh = findings.filter((finding) => !answered.some((place) => overlap(place, finding))).map((finding) => ({ start: finding.start, end: finding.end, finding }));
  return [...answered, ...fresh].sort((one, other) => one.start - other.start);
}

export { moved, placesOf, reasons };
