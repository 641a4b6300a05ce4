import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import type { EntityId, EntityKind } from '../../lib/knowledge-base/entity.ts';
import type { Choice, JumpReply, JumpRequest } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';
import { CastLine } from './CastLine.tsx';
import { matchesFilter } from './match-filter.ts';

export interface CastListProps {
  cast: readonly CastEntry[];
  onJump: (request: JumpRequest) => Promise<JumpReply>;
  onChoose: (choice: Choice) => void;
}

/** With fewer lines than this a reader sees at once who is there. */
const FILTER_FROM = 6;

/** The cast of the article: people, then organizations, each by weight; one is open at a time. */
export function CastList({ cast, onJump, onChoose }: CastListProps): JSX.Element {
  const { t } = useStrings();
  const [filter, setFilter] = useState('');
  const [open, setOpen] = useState<EntityId | null>(null);
  const shown = cast.filter((entry) => matchesFilter(entry, filter));
  const sections: [EntityKind, string][] = [
    ['person', t('cast_people')],
    ['organization', t('cast_organizations')],
  ];
  return (
    <div class="cast">
      {cast.length >= FILTER_FROM && (
        <input
          type="search"
          class="cast-filter"
          value={filter}
          placeholder={t('cast_filter')}
          aria-label={t('cast_filter')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {sections.map(([kind, title]) => {
        const entries = shown.filter((entry) => entry.card.kind === kind);
        return (
          entries.length > 0 && (
            <section key={kind}>
              <h2 class="cast-heading">
                {title} <span>{entries.length}</span>
              </h2>
              <ul>
                {entries.map((entry) => (
                  <CastLine
                    key={entry.card.id}
                    entry={entry}
                    open={open === entry.card.id}
                    onToggle={() => setOpen(open === entry.card.id ? null : entry.card.id)}
                    onShowRelated={setOpen}
                    onJump={onJump}
                    onChoose={(instead) => onChoose({ entity: entry.card.id, instead })}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {shown.length === 0 && <p class="cast-none">{t('cast_filter_none', filter)}</p>}
    </div>
  );
}
