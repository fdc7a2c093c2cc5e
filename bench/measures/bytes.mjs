/** What our files weigh, beside their budgets. What a visit fetches, of ours and of peers, is in first-use.mjs. */
import { sizes } from '../../tools/size.mjs';
import { FOLDERS } from '../workspace.mjs';
import { verdict } from '../table.mjs';

export const bytes = {
  name: 'bytes',
  title: 'Bytes',
  about: 'Minified, brotli 11, as `npm run size` counts them.',
  async run() {
    const rows = (await sizes(FOLDERS.hearten)).map(({ what, bytes: found, must }) => [
      what,
      found,
      must ?? '',
      must ? verdict(found <= must) : '',
    ]);
    return [{ title: 'Our files', head: ['', 'bytes', 'budget', ''], rows }];
  },
};
