function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether a text has these words, whole and in this order: what an author has said is not said again. */
export function says(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}
