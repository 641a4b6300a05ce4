import type { JSX } from 'preact';

/** Units of the drawing across; it is stretched to the width it is given. */
const WIDTH = 200;
const HEIGHT = 10;
const TICK = 4;

/** The article as a line, the mentions as ticks on it: who is there from the start, who comes in at the end. */
export function MentionStrip({ places }: { places: readonly number[] }): JSX.Element {
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="strip-line" x="0" y={HEIGHT / 2 - 0.75} width={WIDTH} height="1.5" />
      {places.map((place, i) => (
        <rect key={i} class="strip-tick" x={place * (WIDTH - TICK)} y="0" width={TICK} height={HEIGHT} />
      ))}
    </svg>
  );
}
