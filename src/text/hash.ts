import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first 32 hexadecimal digits of SHA-256 over the text in UTF-8: what `sha256sum` prints, cut short. */
export const contentHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
