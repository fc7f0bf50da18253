import { Agent, request } from 'node:http';

/** How a run of requests went. */
export interface LoadResult {
  perSecond: number;
  p50: number;
  p99: number;
  failures: number;
}

/** One request of a load: path, method, headers and body, made anew for each. */
export interface LoadRequest {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends requests over so many connections, each waiting for its answer, for so many seconds. */
export async function load(
  url: string,
  make: () => LoadRequest,
  options: { connections: number; seconds: number; expect: readonly number[] },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const times: number[] = [];
  let failures = 0;
  const start = performance.now();
  const end = start + options.seconds * 1_000;
  const line = async () => {
    while (performance.now() < end) {
      const before = performance.now();
      const { status } = await send(url, agent, make());
      times.push(performance.now() - before);
      if (!options.expect.includes(status)) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: options.connections }, line));
  const seconds = (performance.now() - start) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: quantile(0.5), p99: quantile(0.99), failures };
}

/** Sends one request and reads its answer; costs the machine a fraction of what `fetch` does, which shares it with what is measured. */
export function send(
  url: string,
  agent: Agent,
  { path, method = 'GET', headers = {}, body }: LoadRequest,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(new URL(path, url), { agent, method, headers: { ...headers, ...length } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
