/** @jsxImportSource solid-js */
import type {} from 'hearten/solid';

export const content = <hearten-provider content="a pack" />;
