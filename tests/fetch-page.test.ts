import { execFile } from "node:child_process";
import { createServer, type RequestListener } from "node:http";
import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPage } from "../src/cli/fetch-page.ts";
import { isPublicAddress } from "../src/cli/public-address.ts";
import { builtPath } from "./support/built.ts";
import { ownFolder } from "./support/own-folder.ts";

const HTML = "text/html; charset=utf-8";
const STORY = `<!doctype html><html><head><title>Harbour to close</title></head><body><article><p>“We will not close the harbour,”
Mayor Ines Okafor said on Tuesday, and nearly 40 percent of the islanders agreed with her.</p></article></body></html>`;

let requests = 0;
const answers: Record<string, RequestListener> = {
  "/story": (_, response) => response.writeHead(200, { "content-type": HTML }).end(STORY),
  "/latin": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
      .end(Buffer.from(STORY.replace("Okafor", "Okafór").replace(/[“”]/g, '"'), "latin1")),
  "/plain": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("“Yes,” said Bo Marsh."),
  "/moved": (_, response) => response.writeHead(302, { location: "/story" }).end(),
  "/loop": (_, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/nowhere": (_, response) => response.writeHead(302).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/hosts" }).end(),
  "/to-inside": (_, response) => response.writeHead(307, { location: "http://10.0.0.1/" }).end(),
  "/image": (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/untyped": (_, response) => response.writeHead(200).end("x"),
  "/gone": (_, response) => response.writeHead(404, { "content-type": HTML }).end("x"),
  "/told-large": (_, response) => response.writeHead(200, { "content-type": HTML, "content-length": 9000 }).end("x".repeat(9000)),
  "/large": (_, response) => {
    response.writeHead(200, { "content-type": HTML });
    for (let i = 0; i < 9; i++) response.write("x".repeat(1000));
    response.end();
  },
  "/slow": (_, response) => void response.writeHead(200, { "content-type": HTML }).write("x"),
  "/silent": () => undefined,
}; // prettier-ignore

const server = createServer((request, response) => {
  requests++;
  (answers[request.url!] ?? answers["/gone"]!)(request, response);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, options: Parameters<typeof fetchPage>[1] = {}) =>
  fetchPage(base + path, { allowPrivate: true, ...options });

describe("fetchPage", () => {
  it("gives a page's bytes, its content type and where it was found", async () => {
    const { url, contentType, bytes } = await get("/moved");
    expect({ url, contentType, text: new TextDecoder().decode(bytes) }).toEqual({
      url: `${base}/story`,
      contentType: HTML,
      text: STORY,
    });
  });

  it.each([
    ["/gone", {}, "the server answered 404 Not Found"],
    ["/image", {}, "expected a page of HTML or text, got image/png"],
    ["/untyped", {}, "expected a page of HTML or text, got no content type"],
    ["/loop", { maxRedirects: 3 }, "redirected more than 3 times"],
    ["/moved", { maxRedirects: 0 }, "redirected more than 0 times"],
    ["/nowhere", {}, "the server answered 302 without an address"],
    ["/to-file", {}, "expected an address of http: or https:, got file:"],
    ["/told-large", { maxBytes: 8999 }, "larger than 8999 bytes"],
    ["/large", { maxBytes: 8999 }, "larger than 8999 bytes"],
    ["/slow", { timeout: 200 }, "no answer within 0.2 seconds"],
    ["/silent", { timeout: 200 }, "no answer within 0.2 seconds"],
  ])("%s with %j: %s", (path, options, message) => expect(get(path, options)).rejects.toThrow(message));

  it("reads as much as is allowed", async () => {
    expect((await get("/large", { maxBytes: 9000 })).bytes).toHaveLength(9000);
    expect((await get("/told-large", { maxBytes: 9000 })).bytes).toHaveLength(9000);
  });

  it.each([
    ["ftp://news.example/", "expected an address of http: or https:, got ftp:"],
    ["http://", '"http://" is no address'],
    ["http://ada:secret@127.0.0.1/", "expected an address without user and password"],
  ])("refuses %s", (address, message) =>
    expect(fetchPage(address, { allowPrivate: true })).rejects.toThrow(message),
  );

  it("says what failed where nobody listens", () =>
    expect(fetchPage("http://127.0.0.1:1/", { allowPrivate: true })).rejects.toThrow("cannot be fetched: "));
});

describe("without allowPrivate, fetchPage refuses", () => {
  const refused = "is no address of the public internet";
  const publicName = () => Promise.resolve(["93.184.215.14"]);

  it.each([
    "http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://10.1.2.3/", "http://172.31.0.1/", "http://192.168.1.1/",
    "http://169.254.169.254/latest", "http://100.64.0.1/", "http://0.0.0.0/", "http://224.0.0.1/", "http://[::1]/", "http://[::]/",
    "http://[fe80::1]/", "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[2002:7f00:1::]/",
  ])("%s", (address) => expect(fetchPage(address)).rejects.toThrow(refused)); // prettier-ignore

  it("this machine, without asking it", async () => {
    const before = requests;
    await expect(fetchPage(`${base}/story`)).rejects.toThrow(`127.0.0.1 ${refused}; --allow-private`);
    expect(requests).toBe(before);
  });

  it("a name that has an address inside, be it one of several", async () => {
    const resolve = () => Promise.resolve(["93.184.215.14", "10.0.0.7"]);
    await expect(fetchPage("http://news.example/", {}, resolve)).rejects.toThrow(
      `news.example (10.0.0.7) ${refused}`,
    );
  });

  it("a redirect that leads inside", async () => {
    // The first hop looks public to the check, whoever answers it.
    const resolve = (host: string) => (host === "127.0.0.1" ? publicName() : Promise.resolve([host]));
    await expect(fetchPage(`${base}/to-inside`, {}, resolve)).rejects.toThrow(`10.0.0.1 ${refused}`);
  });

  it("a name that cannot be resolved, and one that takes too long", async () => {
    await expect(fetchPage("http://news.example/", {}, () => Promise.reject(new Error("x")))).rejects.toThrow(
      "the name news.example cannot be resolved",
    );
    const never = () => new Promise<never>(() => undefined);
    await expect(fetchPage("http://news.example/", { timeout: 50 }, never)).rejects.toThrow(
      "no answer within 0.05 seconds",
    );
  });
});

describe("isPublicAddress", () => {
  it.each([
    ["93.184.215.14", true], ["172.15.255.255", true], ["172.16.0.0", false], ["100.63.255.255", true], ["255.255.255.255", false],
    ["198.18.0.1", false], ["203.0.113.9", false], ["2606:2800:21f:cb07::1", true], ["2001:db8::1", false], ["2001::1", false],
    ["fc00::1", false], ["ff02::1", false], ["::ffff:93.184.215.14", true], ["::ffff:10.0.0.1", false], ["64:ff9b::5db8:d70e", true],
    ["64:ff9b::1", false], ["fe80::1%eth0", false],
  ])("%s: %s", (address, expected) => expect(isPublicAddress(address)).toBe(expected)); // prettier-ignore
});

describe("ontherecord extract", () => {
  const folder = ownFolder("pages");
  const run = (...args: string[]) =>
    new Promise<{ stdout: string; stderr: string; status: number }>((resolve) => {
      const command = [builtPath("cli.js"), "extract", ...args];
      const options = { cwd: folder, env: { PATH: process.env.PATH } };
      const child = execFile(process.execPath, command, options, (error, stdout, stderr) =>
        resolve({ stdout, stderr, status: Number(error?.code ?? 0) }),
      );
      child.stdin!.end();
    });

  it("reads an address", async () => {
    const { stdout } = await run(`${base}/story`, "--allow-private");
    expect(JSON.parse(stdout).meta).toMatchObject({ title: "Harbour to close", url: `${base}/story` });
    expect(JSON.parse(stdout).quotes[0].text).toBe("We will not close the harbour");
  });

  it("reads an address in its charset, and one of a plain text", async () => {
    expect((await run(`${base}/latin`, "--allow-private")).stdout).toContain("Okafór");
    expect(JSON.parse((await run(`${base}/plain`, "--allow-private")).stdout).text).toBe(
      "“Yes,” said Bo Marsh.",
    );
  });

  it("reads a saved page, alone and in a folder", async () => {
    writeFileSync(join(folder, "page.html"), STORY);
    expect(JSON.parse((await run("page.html")).stdout).meta.title).toBe("Harbour to close");
    expect(JSON.parse((await run(".")).stdout)).toMatchObject([
      { file: "page.html", meta: { title: "Harbour to close" } },
    ]);
  });

  it("names what it cannot fetch in one line, and reads the rest", async () => {
    writeFileSync(join(folder, "empty.htm"), "<title>Echo</title>");
    const { stdout, stderr, status } = await run(`${base}/story`, "empty.htm", "page.html");
    expect(stderr.split("\n")).toEqual([
      `ontherecord: ${base}/story: 127.0.0.1 is no address of the public internet; --allow-private fetches it all the same`,
      "ontherecord: empty.htm: no article on this page: no text; title “Echo”",
      "",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it.each([
    [["/silent", "--timeout", "0.2"], "no answer within 0.2 seconds"],
    [["/large", "--max-size", "0.008"], "larger than 8000 bytes; --max-size sets the limit"],
    [["/story", "--timeout", "soon"], "Expected a number above 0."],
    [["/story", "--max-size", "-1"], "Expected a number above 0."],
  ])("keeps to its limits: %j", async ([path, ...options], message) => {
    const { stderr, status } = await run(base + path!, "--allow-private", ...options);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});
