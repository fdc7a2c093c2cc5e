export { default } from '../framework-page.mjs';
