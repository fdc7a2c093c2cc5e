/** In a template a film's address is refused once and for all, unless it is asked for again. */
export function loadMedia(root: ParentNode): void {
  for (const media of root.querySelectorAll<HTMLMediaElement>('audio[src], video[src]')) {
    if (media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) media.load();
  }
}

/** A film in a closed part would still be heard. */
export function quieten(root: ParentNode): void {
  for (const media of root.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
}
