import { executeServerCommand } from '@web/test-runner-commands';

/** What an engine's driver has to be able to do for a test; tools/testing has which lacks what, and why. */
export type Need = 'heap' | 'media';

const lacks: Partial<Record<Need, string>> = await executeServerCommand('lacks');

export const isAble = (need?: Need): boolean => need === undefined || !(need in lacks);

/**
 * Registers a test, or a suite, where the engine can do what it takes. Elsewhere the run says at its end
 * that it was left out.
 *
 *   needs('media', it)('is black on paper', async () => { await emulate({ media: 'print' }); … });
 */
export function needs<Body, Registered>(
  need: Need | undefined,
  register: (title: string, body: Body) => Registered,
): (title: string, body: Body) => Registered | undefined {
  return (title, body) => {
    if (isAble(need)) return register(title, body);
    void executeServerCommand('leave-out', { need, title });
    return undefined;
  };
}

export interface Media {
  readonly media?: 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
}

/**
 * Each call says everything: what it leaves out goes back to normal, and so does everything when a test
 * file ends.
 */
export async function emulate(media: Media): Promise<void> {
  await executeServerCommand('emulate', media);
}

export const usualViewport = { width: 800, height: 600 };

export async function setViewport(size: {
  readonly width: number;
  readonly height: number;
}): Promise<void> {
  await executeServerCommand('viewport', size);
}
