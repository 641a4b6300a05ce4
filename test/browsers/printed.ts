import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { TestPage } from './test-browser.ts';

export interface Printed {
  /** Every letter on paper, in the order in which it is set. */
  text: string;
  /** How often lines, areas and pictures are painted, by the kind of painting: an underline is one more. */
  painted: Record<string, number>;
}

/** What puts something on paper that is no letter. */
const PAINTING =
  /^(stroke|closeStroke|fill|eoFill|fillStroke|eoFillStroke|closeFillStroke|closeEOFillStroke|shadingFill|paint.*)$/;

/** The page as it is printed, read by a reader of PDF files: what a person sees of it, not how the browser wrote it down. */
export async function printed(page: TestPage): Promise<Printed> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const file = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const painted: Record<string, number> = {};
  let text = '';
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const { items } = await sheet.getTextContent();
    for (const item of items) if ('str' in item) text += item.str;
    const { fnArray, argsArray } = await sheet.getOperatorList();
    fnArray.forEach((code, i) => {
      // Paths are made and painted in one.
      const name = names.get(code === OPS.constructPath ? (argsArray[i] as number[])[0]! : code) ?? '';
      if (PAINTING.test(name)) painted[name] = (painted[name] ?? 0) + 1;
    });
  }
  await file.cleanup();
  return { text, painted };
}
