import { loadPack, PackError } from '../../content/load-pack.js';
import type { Pack } from '../../content/schema.js';
import { warn } from '../../foundations/warn.js';
import type { Asked } from './frame-address.js';

/** A name, and not a way to another folder or another server. */
const name = /^x-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An address that anybody can write should not start a hundred requests. */
const most = 8;

const sayWrong = (message: string): void => warn('iframe', 'frame', message);

async function load(pack: string): Promise<readonly (readonly [string, Pack])[]> {
  try {
    const checked = await loadPack(new URL(`${pack}.json`, document.baseURI));
    for (const { path, message } of checked.problems) {
      sayWrong(`leaves out ${path} of the pack "${pack}": ${message}.`);
    }
    return [[pack, checked.pack]];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    sayWrong(
      `goes on without the pack "${pack}". A sandboxed frame needs Access-Control-Allow-Origin for it. ${error.message}`,
    );
    return [];
  }
}

/** The names in `packs=x-one,x-two` that can be files of this folder. */
export function packNames({ options }: Asked): readonly string[] {
  const asked = options
    .filter(([option]) => option === 'packs')
    .flatMap(([, value]) => value.split(','));
  const names = [...new Set(asked)]
    .filter((each) => name.test(each) && each.length <= 60)
    .slice(0, most);
  if (names.length < asked.length) {
    sayWrong(
      `leaves out some of its packs. Accepted: ${most} names at most, such as "x-our-pack", with commas between.`,
    );
  }
  return names;
}

/** A partner's packs that stand in one folder with this page, by name, in the order they were named. */
export async function folderPacks(names: readonly string[]): Promise<ReadonlyMap<string, Pack>> {
  return new Map((await Promise.all(names.map(load))).flat());
}
