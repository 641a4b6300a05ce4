/** Resolves when somebody looks at the page: one that the browser only prepares may never be seen, and has no tab yet. */
export function untilShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }),
  );
}
