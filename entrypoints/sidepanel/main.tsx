import { mountView } from '../popup/mount-view.tsx';
import { watchActiveTab } from '../popup/watched-tab.ts';

await mountView(watchActiveTab, true);
