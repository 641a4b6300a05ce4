import type { JSX } from 'preact';

/** The name with its mark: a word with a dotted underline, as on the page. */
export function Wordmark(): JSX.Element {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="12" cy="8" r="3.6" stroke-width="1.8" />
        <path d="M5.5 17c.7-3 3.2-4.6 6.5-4.6s5.8 1.6 6.5 4.6" stroke-width="1.8" stroke-linecap="round" />
        <path d="M4 21.2h16.5" stroke-width="2.2" stroke-dasharray="0 3.3" stroke-linecap="round" />
      </svg>
      Dramatis
    </span>
  );
}
