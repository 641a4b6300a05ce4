import type { JSX } from 'preact';
import { Cross } from '../shared/Cross.tsx';

/** Takes a line out of a list; `label` says which. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Cross />
    </button>
  );
}
