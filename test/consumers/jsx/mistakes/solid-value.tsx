/** @jsxImportSource solid-js */
import type {} from 'hearten/solid';

export const depth = <hearten-content-gate depth="loud" />;
