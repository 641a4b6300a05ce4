import type { JSX } from 'preact';

interface Props {
  on: boolean;
  label: string;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** An on/off switch with its label for those who do not see it. */
export function Switch({ on, label, disabled = false, onChange }: Props): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-knob" />
    </button>
  );
}
