/** What of the browser's Web Crypto is used here, passed in. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** A sealed text: AES-GCM, its nonce drawn anew each time. */
export interface Encrypted {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** What has to be known, beside the passphrase, to make the key again; nothing in it is secret. */
export interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  /** A known text, sealed: it opens with the right passphrase alone. */
  readonly proof: Encrypted;
}

/** Rounds of PBKDF2 with SHA-256: the OWASP password storage cheat sheet asks for at least 600,000. */
const ITERATIONS = 600_000;
/** A few words: what is shorter can be guessed, however many rounds it takes. */
export const SHORTEST_PASSPHRASE = 12;
/** Bytes of salt, and of the nonce that AES-GCM is made for (NIST SP 800-38D 8.2). */
const SALT = 16;
const NONCE = 12;
const PROOF = 'alivio';

/** A new lock for a passphrase, and its key, which cannot be read out of the browser's memory. */
export async function newLock(web: WebCrypto, passphrase: string): Promise<{ lock: Lock; key: CryptoKey }> {
  const salt = web.getRandomValues(new Uint8Array(SALT));
  const key = await keyOf(web, passphrase, { salt, iterations: ITERATIONS });
  return { lock: { salt, iterations: ITERATIONS, proof: await encrypt(web, key, PROOF, PROOF) }, key };
}

/** The key of a lock; undefined for a passphrase that does not fit. */
export async function keyFor(web: WebCrypto, passphrase: string, lock: Lock): Promise<CryptoKey | undefined> {
  const key = await keyOf(web, passphrase, lock);
  return (await decrypt(web, key, PROOF, lock.proof).catch(() => undefined)) === PROOF ? key : undefined;
}

/** Accents are typed in two ways that look the same: both make the same key. */
async function keyOf({ subtle }: WebCrypto, passphrase: string, lock: Pick<Lock, 'salt' | 'iterations'>) {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const { salt, iterations } = lock;
  const aes = { name: 'AES-GCM', length: 256 };
  return await subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, aes, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** Seals a text for the record `id`, so that it opens in that record's place alone. */
export async function encrypt(web: WebCrypto, key: CryptoKey, id: string, text: string): Promise<Encrypted> {
  const iv = web.getRandomValues(new Uint8Array(NONCE));
  const data = await web.subtle.encrypt(algorithm(id, iv), key, new TextEncoder().encode(text));
  return { iv, data };
}

/** The text of a sealed record. @throws where it was changed, or sealed with another key or for another record */
export async function decrypt(
  { subtle }: WebCrypto,
  key: CryptoKey,
  id: string,
  { iv, data }: Encrypted,
): Promise<string> {
  return new TextDecoder().decode(await subtle.decrypt(algorithm(id, iv), key, data));
}

function algorithm(id: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
