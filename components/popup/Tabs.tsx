import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useStrings } from '../shared/strings.ts';

export const TABS = ['cast', 'connections', 'offices', 'search', 'paste'] as const;
export type TabName = (typeof TABS)[number];

/** The views of the popup. One is in the order of Tab; the arrows, Home and End choose. */
export function Tabs({ chosen, onChoose }: { chosen: TabName; onChoose: (tab: TabName) => void }): JSX.Element {
  const { t } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + TABS.length) % TABS.length;
    onChoose(TABS[index] as TabName);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div class="tabs" role="tablist" tabIndex={-1} aria-label={t('tabs_label')} ref={list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="tab-panel"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {t(`tab_${tab}`)}
        </button>
      ))}
    </div>
  );
}
