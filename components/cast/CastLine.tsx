import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import { plural } from '../../lib/i18n/translate.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { JumpReply } from '../../lib/messaging/protocol.ts';
import { Card } from '../card/Card.tsx';
import { type CardTalk, sayTo } from '../card/card-talk.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { useStrings } from '../shared/strings.ts';
import { MentionSteps } from './MentionSteps.tsx';
import { MentionStrip } from './MentionStrip.tsx';

interface Props {
  entry: CastEntry;
  open: boolean;
  /** The one line that Tab reaches; arrows go to the others. */
  reachable: boolean;
  /** Named in the part of the page that is on screen. */
  inView: boolean;
  /** Its card is open in the page. */
  pointed: boolean;
  /** The mention last jumped to; null before. */
  at: JumpReply | null;
  onToggle: () => void;
  onShowRelated: (entity: EntityId) => void;
  onStep: (by: -1 | 0 | 1) => void;
  onChoose?: ((instead: EntityId | null) => void) | undefined;
  talk: CardTalk;
  onPoint: (on: boolean) => void;
  onFocus: () => void;
}

/** One line of the cast; opens to the whole card. */
export function CastLine(props: Props): JSX.Element {
  const { t } = useStrings();
  const { entry, open, pointed, onPoint } = props;
  const { card, mentions, places } = entry;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open || pointed) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open, pointed]);
  const count = plural(t, 'cast_mentions', mentions);
  return (
    <li
      ref={line}
      class="cast-item"
      data-in-view={props.inView}
      data-pointed={pointed}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <button
        type="button"
        class="cast-line"
        data-entity={card.id}
        aria-expanded={open}
        tabIndex={props.reachable ? 0 : -1}
        onClick={props.onToggle}
        onFocus={() => {
          props.onFocus();
          onPoint(true);
        }}
        onBlur={() => onPoint(false)}
      >
        <Portrait name={card.name} kind={card.kind} subkind={card.subkind} />
        <span class="cast-text">
          <span class="cast-name">{card.name}</span>
          <span class="cast-role">{card.role || card.kindName || t(`card_${card.kind}`)}</span>
        </span>
        <span class="cast-where" title={count}>
          <span class="cast-count" aria-label={count}>
            {mentions}
          </span>
          <MentionStrip places={places} />
        </span>
      </button>
      {open && (
        <div class="cast-card">
          <MentionSteps total={mentions} at={props.at} onStep={props.onStep} />
          <Card
            card={card}
            withHead={false}
            onShowRelated={props.onShowRelated}
            onChoose={props.onChoose}
            {...sayTo(card, props.talk)}
          />
        </div>
      )}
    </li>
  );
}
