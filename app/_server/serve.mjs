import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BROTLI_ENDING } from './compress.mjs';
import { bestCoding, CannotServe, isKnown, listenFrom, patientServer, portOf } from './http.mjs';
import { addressOf, filesUnder, out } from './project.mjs';

const PORTS_TO_TRY = 50;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** How long an answer may still take once the server is told to end. */
const LONGEST_GOODBYE = 30_000;

/** Serves the sealed pages and the endpoint; gives the address once it answers. A taken port is passed over unless it is `fixed`. @throws CannotServe */
export async function serve({ port, host = '127.0.0.1', fixed = false }) {
  if (!existsSync(join(out, '_headers'))) throw new CannotServe('There are no pages yet. First: npm run build');
  // Built with the pages.
  const { endpoint } = await import('../../dist/endpoint.mjs');
  const api = endpoint();
  const headersAt = readHeaders(readFileSync(join(out, '_headers'), 'utf8'));
  const server = patientServer(answerer(api, headersAt), headersAt('/*'));
  await listenFrom(server, { port, host, last: fixed || port === 0 ? port : port + PORTS_TO_TRY });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // What is under way is finished, but not waited for forever; who is slower is cut off.
      server.close(() => {
        api.end();
        process.exit(0);
      });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE).unref();
    });
  }
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name}:${server.address().port}`;
}

function answerer(api, headersAt) {
  const files = readFiles();
  const notFound = files.get('/404');
  files.delete('/404');
  return (request, response) => {
    const address = addressOf(pathOf(request.url));
    if (api.owns(address)) {
      api.answer(request, response, address, headersAt('/*'));
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersAt('/*'), Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = files.get(address);
    const shown = file ?? notFound;
    const headers = { ...headersAt(file ? address : '/404'), ...shown.headers };
    if (file && isKnown(request.headers['if-none-match'], headers.ETag)) {
      response.writeHead(304, headers).end();
      return;
    }
    const coding = bestCoding(request.headers['accept-encoding'], Object.keys(shown.coded));
    const body = coding ? shown.coded[coding] : shown.body;
    if (coding) headers['Content-Encoding'] = coding;
    response.writeHead(file ? 200 : 404, { ...headers, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** The whole site, a few megabytes, is held in memory: a build that runs meanwhile cannot tear it. */
function readFiles() {
  const files = new Map();
  for (const path of filesUnder(out)) {
    const name = relative(out, path).split(sep).join('/');
    if (name === '_headers' || name.endsWith(BROTLI_ENDING)) continue;
    const body = readFileSync(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const hashed = name.startsWith('_next/static/');
    const headers = {
      'Content-Type': type,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `W/"${createHash('sha256').update(body).digest('base64url')}"`,
      Vary: 'Accept-Encoding',
    };
    const coded = {
      ...(existsSync(`${path}${BROTLI_ENDING}`) && { br: readFileSync(`${path}${BROTLI_ENDING}`) }),
      ...(type.includes('charset') && { gzip: gzipSync(body) }),
    };
    files.set(addressOf(`/${name}`), { body, headers, coded });
  }
  return files;
}

/** The path a request asks for, or one that nothing answers to when it makes no sense. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return '/404';
  }
}

/** What shows no page runs nothing. It is not in the first rule of out/_headers: some hosts would join it to a page's own. */
const NO_PAGE = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** Reads out/_headers: an address a line, its headers indented below it; those of the first rule go everywhere. */
function readHeaders(text) {
  const rules = new Map();
  let current = {};
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const header = /^\s+([^:]+): (.*)$/.exec(line);
    if (header) {
      current[header[1]] = header[2];
    } else {
      current = {};
      rules.set(line, current);
    }
  }
  return (address) => ({ ...NO_PAGE, ...rules.get('/*'), ...rules.get(address) });
}

/** Does this, or says in a sentence why nothing can be served and ends. */
export async function orExplain(act) {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof CannotServe)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { PORT, HOST } = process.env;
  console.log(await orExplain(() => serve({ port: portOf(PORT), host: HOST || undefined, fixed: true })));
}
