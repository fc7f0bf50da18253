import { holdToContract } from './contract.ts';

/** An answer of the server, read. `ok` throws unless the status is the expected one, and gives the body. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // What a route answers is for each test to say.
  // oxlint-disable-next-line no-explicit-any
  body: any;
  // oxlint-disable-next-line no-explicit-any
  ok: (status?: number) => any;
}

/** Someone who visits with a cookie jar of their own, as a browser does. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  bearer: string | null = null;

  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.send('POST', path, body);
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, body);
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** Sends a file as the import screen does. */
  upload(kind: string, content: string | Uint8Array<ArrayBuffer>, name = 'list.csv'): Promise<Answer> {
    return this.raw(`/api/imports?kind=${kind}&name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: content,
      headers: { 'content-type': 'text/csv' },
    });
  }

  /** Posts fields as a page without script does. */
  submit(path: string, fields: Record<string, string> | [string, string][]): Promise<Answer> {
    return this.raw(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }

  send(method: string, path: string, body?: unknown): Promise<Answer> {
    const json =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return this.raw(path, { method, ...json });
  }

  async raw(path: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers: Record<string, string> = Object.assign({ origin: this.url }, init.headers);
    if (cookie !== '') headers['cookie'] = cookie;
    if (this.bearer !== null) headers['authorization'] = `Bearer ${this.bearer}`;
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body: unknown = isJson && text !== '' ? JSON.parse(text) : null;
    const answer = { status: response.status, headers: response.headers, text, body };
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    holdToContract({ method: init.method ?? 'GET', address: path, status: answer.status, type, text, body });
    const ok = (status = 200) => {
      if (answer.status !== status)
        throw new Error(`${init.method} ${path} answered ${answer.status}, not ${status}: ${text.slice(0, 2_000)}`);
      return body;
    };
    return { ...answer, ok };
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), value);
  }
}
