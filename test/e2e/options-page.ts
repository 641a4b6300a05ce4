import type { TestPage } from '../browsers/test-browser.ts';
import { eventually, type Session } from './session.ts';

/** The options, as a reader uses them. */
export interface OptionsPage {
  page(): TestPage;
  /** Opens them anew, and waits until the dataset has answered. */
  open(): Promise<void>;
  text(selector?: string): Promise<string>;
  /** Waits until the words stand there. */
  says(words: string, selector?: string): Promise<void>;
  /** Waits for an element with these words, and clicks it. */
  click(selector: string, words?: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Puts a file into the input under a label, as the browser's dialog does. `repeat`: the content so many times. */
  pick(label: string, name: string, content: string, repeat?: number): Promise<void>;
  /** What a button hands to the browser to be saved. */
  saved(selector: string, words: string): Promise<string>;
}

export function optionsPage(session: Session): OptionsPage {
  const page = (): TestPage => session.popup;
  const text = (selector = 'body'): Promise<string> =>
    page().evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  const click = (selector: string, words = ''): Promise<void> =>
    eventually(`${selector} ${words}`, () =>
      page().evaluate(
        ([wanted, said]) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
            (one) => one.textContent?.includes(said) && !(one as HTMLButtonElement).disabled,
          );
          found?.click();
          return found !== undefined;
        },
        [selector, words] as const,
      ),
    );
  return {
    page,
    text,
    click,
    async open() {
      await page().goto(session.browser.extensionUrl('options.html'));
      await eventually('the dataset', () => page().evaluate(() => document.querySelector('.options-sources') !== null));
    },
    says: (words, selector) => eventually(words, async () => (await text(selector)).includes(words)),
    type: (selector, typed) =>
      page().evaluate(
        ([wanted, value]) => {
          const field = document.querySelector<HTMLInputElement>(wanted)!;
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        [selector, typed] as const,
      ),
    pick: (label, name, content, repeat = 1) =>
      page().evaluate(
        ([wanted, fileName, part, times]) => {
          const labels = [...document.querySelectorAll<HTMLLabelElement>('.options-pick')];
          const input = labels.find((one) => one.textContent?.trim() === wanted)?.querySelector('input');
          if (!input) throw new Error(`no file input under ${wanted}`);
          const files = new DataTransfer();
          files.items.add(new File(Array<string>(times).fill(part), fileName));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        [label, name, content, repeat] as const,
      ),
    async saved(selector, words) {
      // Listens in on what is handed over; the browser saves it all the same.
      await page().evaluate(() => {
        const handOver = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          Object.assign(globalThis, { handedOver: (blob as Blob).text() });
          return handOver(blob);
        };
      });
      await click(selector, words);
      const handed = (): Promise<string | null> =>
        page().evaluate(() => (globalThis as { handedOver?: Promise<string> }).handedOver ?? null);
      await eventually('the file', async () => (await handed()) !== null);
      const file = (await handed()) as string;
      await page().evaluate(() => void delete (globalThis as { handedOver?: unknown }).handedOver);
      return file;
    },
  };
}
