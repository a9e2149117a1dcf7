// Content-Type: text/html; charset=iso-8859-1
const BOMS: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;
const META = /<meta\b[^<>]{1,300}?charset[^<>]{0,300}>|<\?xml\b[^<>]{1,200}>/i;
const XML_ENCODING = /encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;
/** Browsers look for a page's own word on its charset no further than this; some pages say it a little late. */
const HEAD_BYTES = 4096;

/** The text of a page's bytes: its charset is told by a byte order mark, the HTTP header or a meta element. */
export function decodeHtml(bytes: Uint8Array, contentType?: string): string {
  const label = ofMark(bytes) ?? CHARSET.exec(contentType ?? "")?.[1] ?? ofMeta(bytes);
  return label === undefined ? decodeUnlabelled(bytes) : decoder(label).decode(bytes);
}

const ofMark = (bytes: Uint8Array): string | undefined =>
  BOMS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];

function ofMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const tag = META.exec(head)?.[0] ?? "";
  const label = (CHARSET.exec(tag) ?? XML_ENCODING.exec(tag))?.[1];
  // A page whose meta element could be read byte by byte is in no UTF-16, whatever it says.
  return label?.toLowerCase().startsWith("utf-16") ? "utf-8" : label;
}

/** An unknown label counts as UTF-8. */
function decoder(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** Most pages are UTF-8; one that is not is an old page from the west. */
function decodeUnlabelled(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
