/** Nothing where the frame may not open any: Firefox throws then, others say so by what they give back. */
function openWindow(href: string): Window | null {
  try {
    return open(href, '_blank');
  } catch {
    return null;
  }
}

/** The window we opened shall not reach back. In a sandbox it can be another origin's from the start. */
function letGo(opened: Window): void {
  try {
    opened.opener = null;
  } catch {
    // Then it is out of our reach, and we of its: a page may not lead a frame of another origin elsewhere.
  }
}

/**
 * Opens links in a window of their own: a frame is too small a place for a whole site. Where the frame may
 * not open any (`sandbox` without `allow-popups`), a link would do nothing at all and say nothing, so its
 * address is shown instead, to be copied.
 *
 * @param address where that is said
 */
export function openLinksOutside(address: HTMLElement): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    const opened = openWindow(link.href);
    if (opened) letGo(opened);
    else show(address, link.href);
  });
}

function show(address: HTMLElement, href: string): void {
  const words = document.createElement('bdi');
  words.dir = 'ltr';
  words.textContent = href;
  address.replaceChildren('Links can’t be opened from here. This is the address: ', words);
}
