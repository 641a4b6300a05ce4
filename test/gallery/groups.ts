import type { GalleryGroup } from './state.ts';
import { CARD_STATES } from './states/card-states.tsx';

/** Everything a reader can see. A view with a new state adds it to its list. */
export const GROUPS: readonly GalleryGroup[] = [CARD_STATES];
