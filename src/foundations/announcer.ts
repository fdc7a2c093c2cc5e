const name = 'hearten-announcer';

/** Long enough for a screen reader to have noticed a region that was only just added. */
const noticed = 150;
/** The words go again, so that nobody later finds out from the page what a reader was told. */
const read = 5000;

let clearing: ReturnType<typeof setTimeout> | undefined;

function region(): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.${name}`);
  if (found) return found;
  const made = document.createElement('div');
  made.className = name;
  made.setAttribute('role', 'status');
  // Through the object model, which a strict style policy allows; hearten.css may not be there.
  Object.assign(made.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  document.body.append(made);
  return made;
}

/**
 * Says something to a reader who uses a screen reader, without moving their focus. The one live
 * region is in the light DOM, where every screen reader finds it, and all copies share it.
 *
 * @param message a sentence that names no topic
 */
export function announce(message: string): void {
  const live = region();
  live.textContent = '';
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    live.textContent = message;
    clearing = setTimeout(() => {
      // Another copy of the library may have said something since.
      if (live.textContent === message) live.textContent = '';
    }, read);
  }, noticed);
}
