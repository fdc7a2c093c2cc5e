/** @jsxImportSource preact */
import type {} from 'hearten/preact';

export const content = <hearten-provider content="a pack" />;
