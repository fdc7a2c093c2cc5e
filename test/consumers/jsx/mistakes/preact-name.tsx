/** @jsxImportSource preact */
import type {} from 'hearten/preact';

export const misspelt = <hearten-content-gate topic="abuse-child" />;
