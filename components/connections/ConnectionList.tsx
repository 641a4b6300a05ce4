import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { titleInWords } from '../../lib/i18n/description.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { Connections, Relation } from '../../lib/relations/relation.ts';
import { sourceText } from '../card/source-text.ts';
import { type Strings, useStrings } from '../shared/strings.ts';
import { circleLabel, circleName, relationWords } from './relation-text.ts';

interface Props {
  connections: Connections;
  alone: readonly EntityId[];
  nameOf: (id: EntityId) => string;
  onShow: (id: EntityId) => void;
}

/** The picture in words: each connection a sentence, with its source. */
export function ConnectionList({ connections, alone, nameOf, onShow }: Props): JSX.Element {
  const strings = useStrings();
  const { t } = strings;
  const name = (id: EntityId, isFollowed = false): JSX.Element => (
    <button type="button" class="link" data-followed={isFollowed || undefined} onClick={() => onShow(id)}>
      {nameOf(id)}
    </button>
  );
  const names = (ids: readonly EntityId[]): JSX.Element[] =>
    ids.map((id, i) => (
      <Fragment key={id}>
        {i > 0 && ' '}
        {name(id, i < ids.length - 1)}
      </Fragment>
    ));
  return (
    <section class="connection-list">
      <h2 class="cast-heading">{t('connections_in_words')}</h2>
      <ul>
        {connections.relations.map((relation) => {
          const [before, between, after] = relationWords(strings, relation);
          return (
            <li key={`${relation.kind} ${relation.from} ${relation.to}`}>
              {before}
              {name(relation.from)}
              {between}
              {name(relation.to)}
              {after}
              <small>{detailOf(relation, strings)}</small>
            </li>
          );
        })}
        {connections.circles.map((circle) => (
          <li key={circle.id}>
            {t('labelled', `${circleLabel(strings, circle)} (${circleName(strings, circle)})`, '')}
            {names(circle.members)}
          </li>
        ))}
      </ul>
      {alone.length > 0 && (
        <p class="connection-alone">
          {t('connections_none_for')} {names(alone)}
        </p>
      )}
    </section>
  );
}

/** "United States Secretary of State · since 21 January 2025 · US Congress, as of June 2026" */
function detailOf({ title, since, source }: Relation, strings: Strings): string {
  const words = title === null ? '' : titleInWords(strings, title);
  const when = since === '' ? '' : strings.t('card_since', formatDate(since, strings.locale));
  return [words, when, sourceText(strings, source)].filter((part) => part !== '').join(' · ');
}
