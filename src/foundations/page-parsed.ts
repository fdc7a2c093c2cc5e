/** When the page's HTML is all there: until then an element may have only half of its children. */
export async function pageParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((parsed) => {
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  });
}
