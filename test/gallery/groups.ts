import type { GalleryGroup } from './state.ts';
import { CARD_STATES } from './states/card-states.tsx';
import { NARROW_POPUP_STATES, POPUP_STATES } from './states/popup-states.tsx';

/** Everything a reader can see. A view with a new state adds it to its list. */
export const GROUPS: readonly GalleryGroup[] = [CARD_STATES, POPUP_STATES, NARROW_POPUP_STATES];
