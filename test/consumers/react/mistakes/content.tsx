import type {} from 'hearten/react';

export const content = <hearten-provider content="a pack" />;
