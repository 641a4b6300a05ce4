/** Part 6: bytes: each script, the packed extension, an entity. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';
import { buildExtension } from '../../browsers/build-extension.ts';
import type { Bench } from '../bench.ts';
import { type Figure, figure, short } from '../figure.ts';

/** Of script on every page, minified. */
const GOAL_SCRIPT_BYTES = 40_000;
/** A zip entry's headers, about. */
const ZIP_ENTRY_BYTES = 120;
/** Its best level takes many minutes for what the next but one does in one, and gains some per cent; told in the note. */
const BROTLI_QUALITY = 9;

export function sizeFigures(bench: Bench): Figure[] {
  const figures = fileFigures(bench);
  const extension = buildExtension('chromium', []);
  const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(extension, file)).isFile(),
  );
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const onEveryPage = scripts.flatMap(({ js }) => js);
  const bytesOf = (list: readonly string[]): number =>
    list.reduce((sum, file) => sum + statSync(join(extension, file)).size, 0);
  figures.push(
    figure('size script on every page / 40 kB', 'bytes', {
      subject: bytesOf(onEveryPage),
      peer: GOAL_SCRIPT_BYTES,
      goal: 1,
      note: onEveryPage.join(', '),
    }),
  );
  const packed = files.map(
    (file) => deflateRawSync(readFileSync(join(extension, file)), { level: 9 }).length + ZIP_ENTRY_BYTES,
  );
  const total = packed.reduce((sum, bytes) => sum + bytes, 0);
  figures.push(
    figure('size packed extension / its dataset', 'bytes', {
      subject: total,
      peer: deflateRawSync(readFileSync(bench.file), { level: 9 }).length,
      note: files
        .filter((file) => file.endsWith('.js'))
        .map((file) => `${file} ${short(statSync(join(extension, file)).size)}`)
        .join(', '),
    }),
  );
  return figures;
}

/** The dataset against general compressors on its own records. */
export function fileFigures({ file, kb, records }: Bench): Figure[] {
  const bytes = readFileSync(file);
  const lines = Buffer.from(records());
  const packed = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(lines, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: lines.length,
    },
  }).length;
  const note = `${short(bytes.length / kb.size)} bytes an entity, packed ${short(packed / kb.size)}; the JSON lines ${short(lines.length)} bytes`;
  return [
    figure('size packed dataset / brotli of the JSON lines', 'bytes', {
      subject: packed,
      peer: brotli,
      goal: 1,
      note: `${note}; brotli at level ${BROTLI_QUALITY} with its largest window`,
    }),
    figure('size packed dataset / gzip of the JSON lines', 'bytes', {
      subject: packed,
      peer: gzipSync(lines, { level: 9 }).length,
    }),
    figure('size dataset / the JSON lines', 'bytes', {
      subject: bytes.length,
      peer: lines.length,
      note: 'neither packed',
    }),
  ];
}
