/** Everything by which a script can make the browser ask somebody for something, or run what is not in the package. */

/** Globals: to name one is to use it. */
export const GLOBALS: ReadonlySet<string> = new Set([
  // requests
  'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'Request',
  'RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'Notification', 'PaymentRequest', 'PresentationRequest',
  // what loads by being made
  'Image', 'Audio', 'FontFace', 'Worker', 'SharedWorker', 'Worklet', 'importScripts',
  // code from text
  'eval', 'Function', 'WebAssembly',
]); // prettier-ignore

/** Properties: to read or call one is to use it, whatever it belongs to. */
export const MEMBERS: ReadonlySet<string> = new Set([
  'sendBeacon', 'serviceWorker', 'addModule', 'registerProtocolHandler', 'requestSubmit', 'submit', 'showSaveFilePicker',
  'setUninstallURL', 'connectNative', 'sendNativeMessage', 'launchWebAuthFlow', 'declarativeNetRequest', 'webRequest', 'requestUpdateCheck',
  'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'writeln', 'postMessage', 'cookie',
]); // prettier-ignore

/** Properties that matter when written to: they make an element load, or put markup into the page. */
export const WRITTEN_MEMBERS: ReadonlySet<string> = new Set([
  'src', 'srcset', 'srcdoc', 'poster', 'href', 'action', 'formAction', 'ping', 'data', 'location', 'innerHTML', 'outerHTML', 'cssText',
]); // prettier-ignore

/** `a.b` as written in calls. */
export const PATHS: ReadonlySet<string> = new Set([
  'window.open', 'window.postMessage', 'globalThis.postMessage', 'self.postMessage', 'top.postMessage', 'parent.postMessage', 'globalThis.open', 'self.open', 'document.write', 'document.open', 'location.assign', 'location.replace',
  'tabs.create', 'tabs.update', 'windows.create', 'downloads.download', 'scripting.registerContentScripts', 'scripting.updateContentScripts',
]); // prettier-ignore

/** Elements that load something by being in a document. */
export const LOADING_ELEMENTS: ReadonlySet<string> = new Set([
  'img', 'image', 'iframe', 'frame', 'script', 'link', 'object', 'embed', 'video', 'audio', 'source', 'track', 'picture', 'portal',
  'form', 'base', 'meta', 'use', 'feImage', 'fencedframe',
]); // prettier-ignore

/** Attributes that say what is loaded. `href` is that of a link a reader may click, and is counted. */
export const LOADING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'src', 'srcset', 'srcdoc', 'href', 'xlink:href', 'poster', 'action', 'formaction', 'formAction', 'ping', 'data', 'background', 'manifest',
  'dangerouslySetInnerHTML',
]); // prettier-ignore

/** Calls that take a name of an element to look for it, not to make one. */
export const LOOKING_CALLS: ReadonlySet<string> = new Set([
  'closest', 'matches', 'querySelector', 'querySelectorAll', 'has', 'includes', 'split', 'startsWith', 'endsWith', 'getAttribute', 'hasAttribute',
  'test', 'get', 'removeAttribute', 'removeAttributeNS', 'getElementsByTagName', 'itemOf', 'push',
]); // prettier-ignore

/** Objects from which everything global can be had by a name put together at run time. */
export const ROOTS: ReadonlySet<string> = new Set([
  'globalThis',
  'window',
  'self',
  'navigator',
  'top',
  'parent',
  'frames',
]);

/** An address of somebody else in a text. The names of the markup languages look like addresses and are none. */
export const ADDRESS =
  /(?!https?:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml|1999\/xlink)$)(?:\b(?:https?|wss?|ftp):\/\/|(?<![:/\w])\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+|\bdata:text\/html|\bjavascript:)/i;
