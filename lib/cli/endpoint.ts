import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { writeJson } from '../json/json';
import { type ApiResponse, MOST_BYTES, problemResponse } from './api';
import { ADDRESSES, openApi } from './openapi';
import { workerThreads } from './pool';

/** The longest that the cases of one request may take, waiting included. */
const LONGEST_MILLISECONDS = 30_000;

/** Requests that may wait for a thread. */
const MOST_WAITING = 256;

/** Characters of answers that may wait for their readers, so that those who ask much and read nothing cannot fill the memory. */
const MOST_UNREAD = 64_000_000;

/** Seconds after which a request that was refused for want of a thread may come again. */
const COME_AGAIN = 2;

const METHODS: Readonly<Record<string, readonly string[]>> = {
  [ADDRESSES.simulate]: ['POST'],
  [ADDRESSES.description]: ['GET', 'HEAD'],
};

/**
 * The addresses under `/api`, for a server to call. Nothing of a request is kept or logged.
 * @param program what its threads run
 * @param limits how many requests may wait for a thread, and characters of answers for a reader; more are refused at once, and told when to come again
 */
export function endpoint(program?: URL, { mostWaiting = MOST_WAITING, mostUnread = MOST_UNREAD } = {}) {
  const pool = workerThreads(program, mostWaiting);
  const description = writeJson(openApi());
  const readers = new Set<Socket>();

  /** How much of their answers these have not taken yet. */
  function unread(): number {
    return [...readers].reduce((sum, { writableLength }) => sum + writableLength, 0);
  }

  function remember(reader: Socket): void {
    if (readers.has(reader) || reader.destroyed) return;
    readers.add(reader);
    reader.once('close', () => readers.delete(reader));
  }

  async function respond(request: IncomingMessage, address: string): Promise<ApiResponse> {
    if (!METHODS[address]?.includes(request.method ?? '')) return problemResponse(405);
    if (address === ADDRESSES.description) return { status: 200, body: description };
    if (!isJson(request)) return problemResponse(415);
    const text = await textWithin(request);
    if (typeof text !== 'string') return text;
    const locale = /^\s*es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en';
    return pool.answerRequest(text, locale, LONGEST_MILLISECONDS).catch(() => problemResponse(503));
  }

  return {
    owns: (address: string) => Object.hasOwn(METHODS, address),
    /** Answers a request with these headers and its own; a fault is told as one, without a word of what was sent. */
    answer: async (
      request: IncomingMessage,
      response: ServerResponse,
      address: string,
      headers: OutgoingHttpHeaders,
    ) => {
      const made = await respond(request, address).catch(() => problemResponse(500));
      remember(request.socket);
      const { status, body } = unread() + made.body.length > mostUnread ? problemResponse(503) : made;
      response.writeHead(status, {
        ...headers,
        'Cache-Control': 'no-store',
        'Content-Type': status === 200 ? 'application/json' : 'application/problem+json',
        'Content-Length': Buffer.byteLength(body),
        ...(status === 503 && { 'Retry-After': COME_AGAIN }),
        ...(status === 405 && { Allow: METHODS[address]?.join(', ') }),
        // What was not read would be taken for the next request.
        ...(!request.complete && { Connection: 'close' }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
    end: () => pool.end(),
  };
}

function isJson({ headers }: IncomingMessage): boolean {
  const isPlain = headers['content-encoding'] === undefined || headers['content-encoding'] === 'identity';
  return isPlain && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '');
}

/** The body, read no further than a request may go. */
async function textWithin(request: IncomingMessage): Promise<string | ApiResponse> {
  if (Number.parseInt(request.headers['content-length'] ?? '0', 10) > MOST_BYTES) return problemResponse(413);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return problemResponse(413);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return problemResponse(400);
  }
}
