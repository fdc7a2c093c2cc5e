import type {} from 'hearten/react';

export const misspelt = <hearten-content-gate topic="abuse-child" />;
