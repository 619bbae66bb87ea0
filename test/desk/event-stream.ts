/** One event of a server's stream, as a browser's EventSource would dispatch it. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/** Reads a server-sent event stream by the rules of WHATWG HTML; comments are kept as events named `:`. */
export async function openStream(url: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  const events: StreamEvent[] = [];
  let ended = false;
  let wake = () => {};

  const reading = (async () => {
    let buffer = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      buffer += decoder.decode(chunk as Uint8Array, { stream: true });
      const frames = buffer.split('\n\n');
      buffer = frames.pop() ?? '';
      for (const frame of frames) {
        const field = (name: string) =>
          frame
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2);
        if (frame.startsWith(':')) events.push({ event: ':', id: undefined, data: frame });
        const data = field('data');
        if (data !== undefined) events.push({ event: field('event') ?? 'message', id: field('id'), data });
      }
      wake();
    }
  })()
    .catch(() => {})
    .finally(() => {
      ended = true;
      wake();
    });

  return {
    response,
    events,
    ended: () => ended,
    texts: (): string[] => events.filter(({ event }) => event === 'message').map(({ data }) => JSON.parse(data).text),
    /** Resolves when `so` holds; rejects after 5 s with what has come so far. */
    async until(so: () => boolean): Promise<void> {
      const deadline = Date.now() + 5000;
      while (!so()) {
        if (Date.now() > deadline) throw new Error(`still waiting; so far: ${JSON.stringify(events)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 50);
        });
      }
    },
    async close(): Promise<void> {
      abort.abort();
      await reading;
    },
  };
}
