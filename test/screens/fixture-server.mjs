// Serves the built pages over made-up answers, for screenshots only: `node test/screens/fixture-server.mjs [port]`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answers } from './fixture-answers.mjs';

const root = process.env.SCREENS ?? join(import.meta.dirname, '../../dist/apps/web/manage');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

export function startFixture(port = 4173) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname.startsWith('/api/')) return api(request, url, response);
    if (url.pathname.startsWith('/preview/')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        '<!doctype html><title>Preview</title><h1>How was your visit?</h1><p>Preview of the survey.</p>',
      );
    }
    const asked = join(root, normalize(url.pathname));
    const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(root, 'index.html');
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', policy);
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

function api(request, url, response) {
  request.resume();
  request.on('end', () => {
    const path = url.pathname.slice(4);
    const scene = /scene=([a-z-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const found = answers(request.method, path, url.searchParams, scene);
    const { status, body } = found ?? { status: 404, body: { code: 'not_found', detail: `No fixture for ${path}` } };
    response.writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.argv[2] ?? 4173);
  await startFixture(port);
  console.log(`Fixture screens: http://127.0.0.1:${port}`);
}
