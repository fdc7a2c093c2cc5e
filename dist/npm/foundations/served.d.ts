import { type LitElement } from 'lit';
/**
 * Makes an element what it is on a server: its author's HTML, all in one slot, so that it reads without
 * script. Controls come with the script. It has no styles of its own: hearten.css draws its box until
 * then, and a strict policy would refuse a `<style>`.
 */
export declare function serve(element: LitElement): void;
