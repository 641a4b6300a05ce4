import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import type { TakeAwayForm } from '../../lib/cards/take-away.ts';
import { countryName } from '../../lib/i18n/format-date.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { Choice, JumpReply, JumpRequest } from '../../lib/messaging/protocol.ts';
import type { CardTalk } from '../card/card-talk.ts';
import { useStrings } from '../shared/strings.ts';
import { arrangeCast, type CastGroup, type Grouping } from './arrange-cast.ts';
import { CastLine } from './CastLine.tsx';
import { type Arrangement, CastTools } from './CastTools.tsx';
import { matchesFilter } from './match-filter.ts';
import { moveFocus } from './move-focus.ts';

export interface CastListProps {
  cast: readonly CastEntry[];
  /** Whose card is unfolded. */
  open: EntityId | null;
  onOpen: (entity: EntityId | null) => void;
  inView: ReadonlySet<EntityId>;
  pointed: EntityId | null;
  onJump: (request: JumpRequest) => Promise<JumpReply>;
  onChoose?: ((choice: Choice) => void) | undefined;
  talk: CardTalk;
  onPoint: (entity: EntityId | null) => void;
  onCopy?: ((form: TakeAwayForm) => Promise<boolean>) | undefined;
}

/** The cast of the article: people, then organizations, each by weight, unless the reader wants it otherwise. */
export function CastList(props: CastListProps): JSX.Element {
  const { t, locale } = useStrings();
  const { cast, open, onOpen, onPoint, onChoose } = props;
  const [arrangement, setArrangement] = useState<Arrangement>({ filter: '', grouping: 'kind', order: 'weight' });
  const [current, setCurrent] = useState<EntityId | null>(null);
  const [at, setAt] = useState<{ entity: EntityId; reply: JumpReply } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = cast.filter((entry) => matchesFilter(entry, arrangement.filter));
  const groups = arrangeCast(shown, arrangement.grouping, arrangement.order, locale);
  const ids = groups.flatMap(({ entries }) => entries.map(({ card }) => card.id));
  const reachable = current !== null && ids.includes(current) ? current : ids[0];

  const step = (entity: EntityId, by: -1 | 0 | 1): void => {
    const last = at?.entity === entity ? at.reply.index : null;
    const index = last === null || last < 0 ? (by < 0 ? -1 : 0) : last + by;
    void props.onJump({ entity, index }).then((reply) => setAt({ entity, reply }));
  };
  const showCard = (entity: EntityId): void => {
    onOpen(entity);
    list.current?.querySelector<HTMLElement>(`[data-entity="${CSS.escape(entity)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!list.current || moveFocus(event, list.current, '.cast-line')) return;
    const entity = event.target instanceof HTMLElement ? event.target.dataset['entity'] : undefined;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (entity !== undefined && by) {
      event.preventDefault();
      step(entity, by);
    } else if (event.key === 'Escape' && open !== null) {
      // The key would close the whole popup.
      event.preventDefault();
      showCard(open);
      onOpen(null);
    }
  };

  return (
    <div class="cast" role="presentation" ref={list} onKeyDown={onKeyDown}>
      <CastTools arrangement={arrangement} onArrange={setArrangement} onCopy={props.onCopy} />
      {groups.map((group) => (
        <section key={group.key}>
          <h2 class="cast-heading">
            <GroupName group={group} grouping={arrangement.grouping} /> <span>{group.entries.length}</span>
          </h2>
          <ul>
            {group.entries.map((entry) => {
              const { id } = entry.card;
              return (
                <CastLine
                  key={id}
                  entry={entry}
                  open={open === id}
                  reachable={reachable === id}
                  inView={props.inView.has(id)}
                  pointed={props.pointed === id}
                  at={at?.entity === id ? at.reply : null}
                  onToggle={() => onOpen(open === id ? null : id)}
                  onShowRelated={showCard}
                  onStep={(by) => step(id, by)}
                  onChoose={onChoose && ((instead) => onChoose({ entity: id, instead }))}
                  talk={props.talk}
                  onPoint={(on) => onPoint(on ? id : null)}
                  onFocus={() => setCurrent(id)}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <p class="cast-none">{t('cast_filter_none', arrangement.filter)}</p>}
    </div>
  );
}

function GroupName({ group, grouping }: { group: CastGroup; grouping: Grouping }): JSX.Element {
  const { t, locale } = useStrings();
  if (grouping === 'kind') return <>{t(group.key === 'person' ? 'cast_people' : 'cast_organizations')}</>;
  if (grouping === 'none') return <>{t('cast_everyone')}</>;
  return <>{group.key === '' ? t('cast_no_country') : countryName(group.key, locale)}</>;
}
