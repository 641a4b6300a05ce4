/** Puts a text on the clipboard; called from a click. False when the browser does not let us. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(document, text);
  }
}

/** Pages without https have no clipboard of the new kind. The page's selection is not needed for this, and stays. */
function copyTheOldWay(document: Document, text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', onCopy, { capture: true });
  return copied;
}
