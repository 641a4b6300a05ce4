import type { JSX } from 'preact';

interface PickProps {
  label: string;
  /** "json,csv" without dots: ".json,.csv". */
  accept: string;
  onPick: (file: File) => void;
}

/** A button that asks for a file. The same file may be picked twice in a row: it may have been mended. */
export function PickFile({ label, accept, onPick }: PickProps): JSX.Element {
  return (
    <label class="button options-pick">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onPick(file);
          input.value = '';
        }}
      />
    </label>
  );
}

/** Hands a text to the browser as a file to be saved; it never leaves this computer. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address is not needed after.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
