import type {} from 'hearten/react';

export const depth = <hearten-content-gate depth="loud" />;
