import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILES = {
  'Gallery Latin': '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
  'Gallery Latin more': '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2',
  'Gallery Arabic': '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
};

/** Letters of the same shape on every machine, so that pictures of the gallery can be compared. Readers see their own fonts. */
export function testFonts(): string {
  const { resolve } = createRequire(import.meta.url);
  const faces = Object.entries(FILES).map(
    ([family, file]) =>
      `@font-face { font-family: '${family}'; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}); }`,
  );
  const families = Object.keys(FILES).map((family) => `'${family}'`);
  // Each view has a style sheet of its own with the font in a property; this is inherited into all of them.
  return `${faces.join('\n')}\n[data-state] { --font: ${families.join(', ')} !important; }`;
}
