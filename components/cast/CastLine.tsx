import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import { plural } from '../../lib/i18n/translate.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { JumpReply, JumpRequest } from '../../lib/messaging/protocol.ts';
import { Card } from '../card/Card.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { useStrings } from '../shared/strings.ts';
import { MentionSteps } from './MentionSteps.tsx';

interface Props {
  entry: CastEntry;
  open: boolean;
  onToggle: () => void;
  onShowRelated: (entity: EntityId) => void;
  onJump: (request: JumpRequest) => Promise<JumpReply>;
  onChoose: (instead: EntityId | null) => void;
}

/** One line of the cast; opens to the whole card. */
export function CastLine({ entry, open, onToggle, onShowRelated, onJump, onChoose }: Props): JSX.Element {
  const { t } = useStrings();
  const { card, mentions } = entry;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={line} class="cast-item">
      <button type="button" class="cast-line" aria-expanded={open} onClick={onToggle}>
        <Portrait name={card.name} kind={card.kind} subkind={card.subkind} />
        <span class="cast-text">
          <span class="cast-name">{card.name}</span>
          <span class="cast-role">{card.role || card.kindName || t(`card_${card.kind}`)}</span>
        </span>
        <span class="cast-count" title={plural(t, 'cast_mentions', mentions)}>
          {mentions}
        </span>
      </button>
      {open && (
        <div class="cast-card">
          <MentionSteps total={mentions} onJump={(index) => onJump({ entity: card.id, index })} />
          <Card card={card} withHead={false} onShowRelated={onShowRelated} onChoose={onChoose} />
        </div>
      )}
    </li>
  );
}
