/** Examples link to "/support" as partners' pages do; in Storybook there is no such page to go to. */
export function stayHere(): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.getAttribute('href')?.startsWith('/')) event.preventDefault();
  });
}
