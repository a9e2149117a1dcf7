import { BlockList, isIPv4 } from "node:net";

// From the special-purpose address registries of IANA (RFC 6890).
const NOT_PUBLIC_4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12],
  ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24],
  ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4],
]; // prettier-ignore
const NOT_PUBLIC_6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20],
]; // prettier-ignore

const blocked = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_4) blocked.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NOT_PUBLIC_6) blocked.addSubnet(network, prefix, "ipv6");
const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the public internet: no loopback, private, link-local, shared or reserved one. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blocked.check(address, "ipv4");
  const inside = embedded(address);
  if (inside !== null) return isPublicAddress(inside);
  return global6.check(address, "ipv6") && !blocked.check(address, "ipv6");
}

/** The IPv4 address in "::ffff:127.0.0.1" and in "64:ff9b::127.0.0.1", by which IPv6 networks reach it. */
function embedded(address: string): string | null {
  const [bare] = address.split("%");
  if (!URL.canParse(`http://[${bare}]`)) return null;
  const tail = /^\[(?:::ffff|64:ff9b:):([\da-f]{0,4}):?([\da-f]{0,4})\]$/.exec(
    new URL(`http://[${bare}]`).hostname,
  );
  if (!tail) return null;
  const [high, low] = tail[2] === "" ? ["", tail[1]!] : [tail[1]!, tail[2]!];
  const [h, l] = [parseInt(high || "0", 16), parseInt(low || "0", 16)];
  return [h >> 8, h & 255, l >> 8, l & 255].join(".");
}
