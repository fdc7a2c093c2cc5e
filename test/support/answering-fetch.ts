interface Asked {
  readonly address: string;
  /** Whoever asked has called it off. */
  readonly calledOff: boolean;
  answer(body: unknown, status?: number): void;
  fail(): void;
}

/** From memory, so that it has been read before the next frame. */
function streamOf(body: unknown): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(JSON.stringify(body)));
      controller.close();
    },
  });
}

/** Takes the place of `fetch` in each test of a suite: nothing arrives until a test answers. */
export function answeringFetch(): {
  readonly requests: readonly Asked[];
  to(end: string): Asked;
} {
  const real = window.fetch;
  const requests: Asked[] = [];

  beforeEach(() => {
    requests.length = 0;
    window.fetch = (url, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        requests.push({
          address: url instanceof Request ? url.url : url.toString(),
          get calledOff() {
            return signal?.aborted ?? false;
          },
          answer: (body, status = 200) => resolve(new Response(streamOf(body), { status })),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  });
  afterEach(() => {
    window.fetch = real;
  });

  return {
    requests,
    to(end) {
      const found = requests.filter(({ address }) => address.endsWith(end)).at(-1);
      if (!found) throw new Error(`Nobody asked for ${end}.`);
      return found;
    },
  };
}
