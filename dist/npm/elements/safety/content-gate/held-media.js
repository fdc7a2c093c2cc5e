"use strict";
function loadMedia(root) {
  for (const media of root.querySelectorAll("audio[src], video[src]")) {
    if (media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) media.load();
  }
}
function quieten(root) {
  for (const media of root.querySelectorAll("audio, video")) media.pause();
}

export { loadMedia, quieten };
