import { mountView } from './mount-view.tsx';
import { watchPopupTab } from './watched-tab.ts';

await mountView(watchPopupTab, false);
