import type { JSX } from 'preact';
import { useStrings } from '../shared/strings.ts';

const BYTES_IN_MB = 1_000_000;

/** A file was refused before it was read. */
export interface BigFile {
  name: string;
  bytes: number;
  mostBytes: number;
}

/** null when the file may be read. */
export function tooBig({ name, size }: File, mostBytes: number): BigFile | null {
  return size > mostBytes ? { name, bytes: size, mostBytes } : null;
}

/** Says how large the file is and how large it may be. */
export function TooBig({ file: { name, bytes, mostBytes } }: { file: BigFile }): JSX.Element {
  const { t, locale } = useStrings();
  const megabytes = (size: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(size / BYTES_IN_MB);
  return (
    <p class="options-problem" role="alert">
      {t('pack_fault_too_big', name, megabytes(bytes), megabytes(mostBytes))}
    </p>
  );
}
