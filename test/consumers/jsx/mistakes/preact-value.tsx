/** @jsxImportSource preact */
import type {} from 'hearten/preact';

export const depth = <hearten-content-gate depth="loud" />;
