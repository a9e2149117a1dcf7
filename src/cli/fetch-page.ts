import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./public-address.ts";

export type FetchOptions = {
  /** Milliseconds for all of it, redirects too. */
  readonly timeout?: number | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxRedirects?: number | undefined;
  /** Also addresses of this machine and of networks that are not public. */
  readonly allowPrivate?: boolean | undefined;
};

export type FetchedPage = {
  /** Where the page was found, after redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** The IP addresses of a host name; of an IP address, itself. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const DEFAULTS = {
  timeout: 20_000,
  maxBytes: 5_000_000,
  maxRedirects: 5,
  allowPrivate: false,
} as const;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const READABLE: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
const HEADERS = { accept: "text/html,application/xhtml+xml,text/plain;q=0.8", "user-agent": "ontherecord" };

/**
 * Fetches one page over HTTP or HTTPS. Names are resolved and their addresses checked before each request, so that no
 * redirect leads into a network that is not public.
 * @throws Error whose message says in a line why there is no page.
 */
export async function fetchPage(
  address: string,
  options: FetchOptions = {},
  resolve: Resolve = resolveName,
): Promise<FetchedPage> {
  const { timeout = DEFAULTS.timeout, ...limits } = options;
  const signal = AbortSignal.timeout(timeout);
  try {
    return await inTime(follow(address, { ...limits, signal }, resolve), signal);
  } catch (error) {
    if (signal.aborted) throw new Error(`no answer within ${timeout / 1000} seconds`, { cause: error });
    throw error;
  }
}

type Request = Omit<FetchOptions, "timeout"> & { readonly signal: AbortSignal };

/** A name that is never resolved must not keep the caller waiting: looking it up cannot be stopped. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
    ),
  ]);
}

async function follow(address: string, request: Request, resolve: Resolve): Promise<FetchedPage> {
  const { maxRedirects = DEFAULTS.maxRedirects } = request;
  let url = readUrl(address);
  for (let hop = 0; ; hop++) {
    if (!request.allowPrivate) await checkPublic(url, resolve);
    const response = await ask(url, request.signal);
    if (!REDIRECTS.has(response.status)) return readPage(url, response, request);
    await response.body?.cancel();
    if (hop >= maxRedirects) throw new Error(`redirected more than ${maxRedirects} times`);
    url = nextUrl(url, response);
  }
}

async function ask(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: "manual", signal, headers: HEADERS });
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Error(`cannot be fetched: ${cause instanceof Error ? cause.message || cause.name : message}`, {
      cause: error,
    });
  }
}

function nextUrl(url: URL, response: Response): URL {
  const location = response.headers.get("location");
  if (location === null) throw new Error(`the server answered ${response.status} without an address`);
  return readUrl(URL.canParse(location, url.href) ? new URL(location, url).href : location);
}

function readUrl(address: string): URL {
  if (!URL.canParse(address)) throw new Error(`"${address}" is no address`);
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Error(`expected an address of http: or https:, got ${url.protocol}`);
  if (url.username !== "" || url.password !== "")
    throw new Error("expected an address without user and password");
  return url;
}

const resolveName: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

async function checkPublic({ hostname }: URL, resolve: Resolve): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) throw new Error(`the name ${host} cannot be resolved`);
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside === undefined) return;
  const where = inside === host ? host : `${host} (${inside})`;
  throw new Error(`${where} is no address of the public internet; --allow-private fetches it all the same`);
}

async function readPage(
  url: URL,
  response: Response,
  { maxBytes = DEFAULTS.maxBytes }: Request,
): Promise<FetchedPage> {
  const contentType = response.headers.get("content-type") ?? "";
  const problem = problemOf(response, contentType, maxBytes);
  if (problem === null) return { url: url.href, contentType, bytes: await readBytes(response, maxBytes) };
  await response.body?.cancel();
  throw new Error(problem);
}

function problemOf(
  { ok, status, statusText, headers }: Response,
  contentType: string,
  maxBytes: number,
): string | null {
  if (!ok) return `the server answered ${status} ${statusText}`.trim();
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (!READABLE.has(type)) return `expected a page of HTML or text, got ${type || "no content type"}`;
  return Number(headers.get("content-length") ?? 0) > maxBytes ? tooLarge(maxBytes) : null;
}

/** Reads no further than the limit, whatever the server said of the length. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > maxBytes) throw new Error(tooLarge(maxBytes)); // leaving the loop cancels the response
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const tooLarge = (maxBytes: number): string => `larger than ${maxBytes} bytes; --max-size sets the limit`;
