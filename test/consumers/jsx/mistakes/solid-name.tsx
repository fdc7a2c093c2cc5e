/** @jsxImportSource solid-js */
import type {} from 'hearten/solid';

export const misspelt = <hearten-content-gate topic="abuse-child" />;
