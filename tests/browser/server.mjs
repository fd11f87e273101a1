// A server of static files on the loopback address, for pages under test.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder, the workspace where none is named; gives its address and the function that ends it. Pages may run
 * WebAssembly unless `hasWasm` is false.
 */
export async function serve(folder = ROOT, hasWasm = true) {
  const server = createServer((request, response) => {
    answer(folder, hasWasm, request.url, response).catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function answer(folder, hasWasm, url, response) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  if (path.split(sep).includes('..')) throw new Error('outside the folder');
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  if (path === '/favicon.ico') return response.writeHead(204).end();
  let body = await readFile(folder + path);
  // The strict policy of a public body's site: the package must work under it. A page that asks for a nonce has one.
  const nonce = randomBytes(16).toString('base64');
  const asks = type.startsWith('text/html') && body.includes('{{nonce}}');
  if (asks) body = body.toString().replaceAll('{{nonce}}', nonce);
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy':
      `default-src 'none'; script-src 'self'${asks ? ` 'nonce-${nonce}'` : ''}${hasWasm ? " 'wasm-unsafe-eval'" : ''}; ` +
      "style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'",
  });
  response.end(body);
}
