/** The check of the built files must fail when something is there to be found: each line is planted, and found. */
import { describe, expect, it } from 'vitest';
import { type FileFinding, unexpected } from './scan-folder.ts';
import { scanMarkup } from './scan-markup.ts';
import { scanScript } from './scan-script.ts';
import { scanStyle } from './scan-style.ts';

const PLANTED_SCRIPTS = [
  'fetch("/x")', 'const f = fetch; f(u)', 'globalThis.fetch(u)', 'window["fetch"](u)', 'const { fetch: f } = globalThis', 'self[name](u)',
  'const key = "fet" + "ch"', 'Reflect.get(globalThis, "fetch")(u)', 'new XMLHttpRequest()', 'new WebSocket(u)', 'new EventSource(u)',
  'navigator.sendBeacon(u)', 'navigator["sendBeacon"](u)', 'new RTCPeerConnection()', 'new WebTransport(u)', 'importScripts(u)',
  'new Worker(u)', 'new SharedWorker(u)', 'import(u)', 'import("https://example.com/x.js")', 'import "https://example.com/x.js"',
  'export * from "//example.com/x.js"', 'new Image().src = u', 'new Audio(u)', 'image.src = u', 'image.srcset = u', 'link.href = u',
  'document.createElement("img")', 'document.createElement("script")', 'document.createElementNS(svg, "image")', 'jsx("iframe", { src: u })',
  'jsx("a", { ping: u })', 'element.setAttribute("src", u)', 'element.setAttributeNS(x, "xlink:href", u)', 'location = u', 'location.href = u',
  'window.location = u', 'location.assign(u)', 'window.open(u)', 'form.submit()', 'browser.tabs.create({ url })', 'chrome.tabs.update(1, { url })',
  'browser.runtime.setUninstallURL(u)', 'chrome.runtime.sendNativeMessage(a, b)', 'chrome.declarativeNetRequest.updateDynamicRules(r)',
  'eval(text)', 'new Function(text)', 'new WebAssembly.Module(bytes)', 'element.innerHTML = text', 'element.outerHTML = text',
  'element.insertAdjacentHTML("beforeend", text)', 'document.write(text)', 'window.postMessage(text, "*")', 'new FontFace(name, source)',
  'navigator.serviceWorker.register(u)', 'document.cookie = text', 'const page = `https://example.com/${path}`', 'const host = "//example.com/a"',
  'const css = "a{background:url(https://example.com/a.png)}"', 'const css = "a{background:url(/a.png)}"', 'const css = "@import \\"x.css\\""',
  'const socket = `wss://${host}`', 'const html = "data:text/html,hello"', 'jsx("div", { dangerouslySetInnerHTML: x })',
]; // prettier-ignore

const INNOCENT_SCRIPTS = [
  'element.closest("img")', 'names.has("iframe")', 'const svg = "http://www.w3.org/2000/svg"', 'const { href } = location', 'if (url.href === last) {}',
  'const api = { fetch: 1, open: 2 }', 'list.open()', 'jsx("button", { type: "button" })', '"img picture svg".split(" ")', 'import("./chunk.js")',
  'const css = "a{background:url(data:image/png;base64,AAAA)}"', 'const css = "a{fill:url(#gradient)}"',
]; // prettier-ignore

describe('the check of scripts', () => {
  it.each(PLANTED_SCRIPTS)('finds %s', (code) => {
    expect(scanScript(code)).not.toEqual([]);
  });

  it.each(INNOCENT_SCRIPTS)('lets stand %s', (code) => {
    expect(scanScript(code)).toEqual([]);
  });
});

it.each([
  'a { background: url(https://example.com/a.png) }', 'a { background: url("a.png") }', '@import "a.css";', '@import url(a.css);',
  '@font-face { font-family: x }', 'a { background: image-set("a.png" 1x) }', 'a{list-style:URL( //example.com/x )}',
])('the check of style sheets finds %s', (css) => {
  expect(scanStyle(css)).not.toEqual([]);
}); // prettier-ignore

it.each([
  '<link rel="prefetch" href="/x">', '<link rel="dns-prefetch" href="//example.com">', '<link rel="preconnect" href="https://example.com">',
  '<link rel="stylesheet" href="https://example.com/x.css">', '<script>run()</script>', '<script src="//example.com/x.js"></script>',
  '<img src="x.png">', '<iframe src="/x.html"></iframe>', '<meta http-equiv="refresh" content="0;url=https://example.com">',
  '<svg><image href="https://example.com/x.png"/></svg>', '<svg><use xlink:href="https://example.com/x#a"/></svg>', '<body onload="run()">',
  '<style>@import "x.css"</style>', '<p style="background:url(x.png)">', '<form action="https://example.com">', '<base href="https://example.com">',
])('the check of markup finds %s', (markup) => {
  expect(scanMarkup(`<!doctype html><html><head></head><body></body></html>${markup}`)).not.toEqual([]);
}); // prettier-ignore

it('lets a finding stand as often as it is allowed, and no more often', () => {
  const rule = { what: /^fetch$/, files: /^background\.js$/, most: 1, why: '' };
  const finding: FileFinding = { file: 'background.js', what: 'fetch', where: '' };
  expect(unexpected([finding], [rule])).toEqual([]);
  expect(unexpected([finding, finding], [rule])).toHaveLength(1);
  expect(unexpected([{ ...finding, file: 'content-scripts/article.js' }], [rule])).toHaveLength(1);
});
