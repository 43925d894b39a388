import { createServer } from 'node:http';

const HIGHEST_PORT = 65_535;

/** A sentence for whoever starts the server, without a trace of the program. */
export class CannotServe extends Error {}

/** The port that is named, 3000 where none is. @throws CannotServe */
export function portOf(named = '') {
  if (named === '') return 3000;
  const port = /^\d+$/.test(named) ? Number(named) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new CannotServe(`PORT has to be a whole number from 0 to ${HIGHEST_PORT}. For example: PORT=8080`);
}

/** Listens on the first free port from `port` to `last`. @throws CannotServe */
export async function listenFrom(server, { port, host, last }) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listen(server, candidate, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE' && candidate < Math.min(last, HIGHEST_PORT)) continue;
      if (error.code === 'EADDRINUSE') {
        throw new CannotServe(
          `Port ${candidate} is taken by another program. Choose another one, for example: PORT=8080`,
        );
      }
      throw new CannotServe(
        `Cannot serve at ${host}, port ${candidate} (${error.code}). Choose others with HOST and PORT.`,
      );
    }
  }
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Whether a browser that names what it has (RFC 9110, 13.1.2) has this; the comparison is weak. */
export function isKnown(named = '', tag = '') {
  const opaque = (one) => one.trim().replace(/^W\//, '');
  return named.trim() === '*' || named.split(',').map(opaque).includes(opaque(tag));
}

/** Which of these codings a browser likes best (RFC 9110, 12.5.3), the first of equals; undefined where it takes none of them. */
export function bestCoding(accepted = '', offered) {
  const weights = new Map(
    accepted.split(',').map((one) => {
      const [coding = '', ...parameters] = one
        .toLowerCase()
        .split(';')
        .map((part) => part.trim());
      const weight = parameters.find((part) => /^q\s*=/.test(part))?.replace(/^q\s*=\s*/, '');
      return [coding.replace(/^x-/, ''), Number(weight ?? 1)];
    }),
  );
  const weightOf = (coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = offered.filter((coding) => weightOf(coding) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));
  return best;
}

/** Milliseconds that a request may take to arrive, and that its answer may take to be made and read: a slow telephone has both. */
const PATIENCE = { request: 30_000, answer: 180_000 };

/**
 * A server that waits for slow clients, but not forever: whoever dribbles a request in is refused, whoever does not read is cut off.
 * @param headers of what refuses a request that cannot be read, or is none
 */
export function patientServer(answer, headers, patience = PATIENCE) {
  const limits = { requestTimeout: patience.request, connectionsCheckingInterval: patience.request };
  // Node would refuse these two by itself, without any header of ours.
  const refuse = (response, status) => response.writeHead(status, { ...headers, Connection: 'close' }).end();
  const server = createServer({ ...limits, requireHostHeader: false }, (request, response) => {
    if (request.httpVersion === '1.1' && request.headers.host === undefined) return refuse(response, 400);
    const cutOff = setTimeout(() => request.socket.destroy(), patience.answer);
    response.once('close', () => clearTimeout(cutOff));
    answer(request, response);
  });
  server.on('checkExpectation', (_, response) => refuse(response, 417));
  return server.on('clientError', refuseUnreadable(headers));
}

const UNREADABLE = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Answers what is no request, which node would do without any header of ours. */
function refuseUnreadable(headers) {
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  return (error, socket) => {
    if (!socket.writable) socket.destroy();
    else socket.end(`HTTP/1.1 ${UNREADABLE[error.code] ?? '400 Bad Request'}\r\n${lines.join('')}\r\n`);
  };
}
