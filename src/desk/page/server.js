/**
 * One question to the server. Whatever is not a clear answer is `later`: it may be asked again.
 * @returns {Promise<{ outcome: 'ok', body: any } | { outcome: 'refused', status: number, reason: string }
 *   | { outcome: 'signed-out' } | { outcome: 'later', afterMs?: number }>}
 */
async function ask(path, options, deadlineMs = 15_000) {
  try {
    const response = await fetch(path, { ...options, signal: AbortSignal.timeout(deadlineMs) });
    if (response.status === 401) return { outcome: 'signed-out' };
    const body = await response.json();
    if (response.ok) return { outcome: 'ok', body };
    if (response.status < 500 && response.status !== 429 && response.status !== 408) {
      return { outcome: 'refused', status: response.status, reason: String(body.message ?? body.error) };
    }
    return { outcome: 'later', afterMs: Number(response.headers.get('retry-after') ?? 0) * 1000 };
  } catch {
    return { outcome: 'later' };
  }
}

export const get = (path) => ask(path, {});
export const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** As long as the server waits for a file on a slow line. */
const uploadMs = 125_000;
/** A line of JSON, and behind it the file's bytes: neither name nor words stand in an address. */
export const upload = (path, body, file) =>
  ask(
    path,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Blob([JSON.stringify(body), '\n', file]),
    },
    uploadMs,
  );
