import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { SearchHit } from '../../lib/cards/look-up.ts';
import { inWords } from '../../lib/i18n/description.ts';
import { countryName } from '../../lib/i18n/format-date.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { DatasetProblem, SearchReply } from '../../lib/messaging/protocol.ts';
import { Card } from '../card/Card.tsx';
import { type CardTalk, sayTo } from '../card/card-talk.ts';
import { moveFocus } from '../cast/move-focus.ts';
import { DatasetNote } from '../popup/DatasetNote.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { useStrings } from '../shared/strings.ts';

interface Props {
  onSearch: (typed: string) => Promise<SearchReply>;
  onCard: (entity: EntityId) => Promise<CardModel | null>;
  talk: CardTalk;
}

type Found =
  | { state: 'nothing-asked' }
  | { state: 'found'; typed: string; hits: SearchHit[] }
  | { state: 'failed'; problem: DatasetProblem };

/** Anybody in the dataset, by any of their names, as one types; no page is needed. */
export function LookUp({ onSearch, onCard, talk }: Props): JSX.Element {
  const { t } = useStrings();
  const [found, setFound] = useState<Found>({ state: 'nothing-asked' });
  const [card, setCard] = useState<{ id: EntityId; model: CardModel | null } | null>(null);
  const asked = useRef('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const search = async (typed: string): Promise<void> => {
    asked.current = typed;
    if (typed.trim() === '') return setFound({ state: 'nothing-asked' });
    const reply = await onSearch(typed);
    // An answer to what is no longer in the field is of no use.
    if (asked.current !== typed) return;
    setFound(reply.ok ? { state: 'found', typed, hits: reply.hits } : { state: 'failed', problem: reply.problem });
  };
  const toggle = async (id: EntityId): Promise<void> => {
    if (card?.id === id) return setCard(null);
    setCard({ id, model: await onCard(id) });
  };
  // Wakes the background, so that the first letter finds the dataset open.
  useEffect(() => void onSearch(''), [onSearch]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && event.target === field.current) {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('.cast-line')?.focus();
    } else if (event.key === 'ArrowUp' && event.target === list.current?.querySelector('.cast-line')) {
      event.preventDefault();
      field.current?.focus();
    } else if (event.key === 'Escape' && card) {
      event.preventDefault();
      setCard(null);
    } else if (list.current) moveFocus(event, list.current, '.cast-line');
  };

  return (
    <div class="look-up" role="presentation" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        class="field look-up-field"
        placeholder={t('look_up_placeholder')}
        aria-label={t('look_up_placeholder')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => void search(event.currentTarget.value)}
      />
      {found.state === 'nothing-asked' && <p class="cast-none">{t('look_up_intro')}</p>}
      {found.state === 'failed' && <DatasetNote problem={found.problem} />}
      {found.state === 'found' && found.hits.length === 0 && (
        <output class="cast-none">{t('look_up_none', found.typed)}</output>
      )}
      {found.state === 'found' && (
        <ul class="hits" ref={list} aria-label={t('look_up_results')}>
          {found.hits.map((hit, i) => (
            <li key={hit.id} class="cast-item">
              <HitLine hit={hit} open={card?.id === hit.id} first={i === 0} onToggle={() => void toggle(hit.id)} />
              {card?.id === hit.id && card.model && (
                <div class="cast-card">
                  <Card card={card.model} withHead={false} {...sayTo(card.model, talk)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function HitLine(props: { hit: SearchHit; open: boolean; first: boolean; onToggle: () => void }): JSX.Element {
  const strings = useStrings();
  const { hit } = props;
  const country = hit.countries[0] === undefined ? '' : countryName(hit.countries[0], strings.locale);
  const role = inWords(strings, hit.role) || strings.t(`card_${hit.kind}`);
  return (
    <button
      type="button"
      class="cast-line"
      aria-expanded={props.open}
      tabIndex={props.first ? 0 : -1}
      onClick={props.onToggle}
    >
      <Portrait name={hit.name} kind={hit.kind} subkind={hit.subkind} />
      <span class="cast-text">
        <span class="cast-name">
          {hit.name}
          {hit.alias !== '' && <span class="hit-alias">{hit.alias}</span>}
        </span>
        <span class="cast-role">{[role, country].filter((part) => part !== '').join(' · ')}</span>
      </span>
    </button>
  );
}
