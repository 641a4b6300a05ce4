import { build, type Rollup } from 'vite';
import { ROOT } from './build-extension.ts';

/** The gallery as one HTML page without outside parts. */
export async function buildGallery(): Promise<string> {
  const built = await build({
    root: `${ROOT}test/gallery`,
    configFile: `${ROOT}test/gallery/vite.config.ts`,
    logLevel: 'error',
    // What the extension loads when it is asked for stands in the one script here.
    build: { write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const { output } = [built].flat()[0] as Rollup.RollupOutput;
  const files = new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
  const css = [...files].filter(([name]) => name.endsWith('.css')).map(([, text]) => text);
  const js = [...files].filter(([name]) => name.endsWith('.js')).map(([, text]) => text);
  if (js.length !== 1) throw new Error(`the gallery was built into ${js.length} scripts instead of one`);
  const script = (js[0] as string).replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title><style>${css.join('\n')}</style></head><body><script type="module">${script}</script></body></html>`;
}
