import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { PastedArticle, PastedParagraph } from '../../lib/paste/read-pasted.ts';
import { Card } from '../card/Card.tsx';
import { type CardTalk, sayTo } from '../card/card-talk.ts';

interface Props {
  article: PastedArticle;
  /** Whose mentions are tinted. */
  pointed: EntityId | null;
  talk: CardTalk;
}

/** A name in the text: which paragraph and which part of it. */
interface Place {
  paragraph: number;
  part: number;
}

/** The text with its names as buttons; a card unfolds below the paragraph of its name. */
export function AnnotatedText({ article, pointed, talk }: Props): JSX.Element {
  const [open, setOpen] = useState<Place | null>(null);
  const toggle = (place: Place): void =>
    setOpen(open?.paragraph === place.paragraph && open.part === place.part ? null : place);
  return (
    <div
      class="pasted-text"
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(null);
      }}
    >
      {article.paragraphs.map((paragraph) => {
        const part = open?.paragraph === paragraph.id ? open.part : null;
        const entity = part === null ? undefined : paragraph.parts[part]?.mention?.entity;
        const card = article.cast.find((entry) => entry.card.id === entity)?.card;
        return (
          <div key={paragraph.id}>
            <Paragraph
              paragraph={paragraph}
              open={part}
              pointed={pointed}
              onToggle={(at) => toggle({ paragraph: paragraph.id, part: at })}
            />
            {card && (
              <div class="pasted-card">
                <Card card={card} onClose={() => setOpen(null)} {...sayTo(card, talk)} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface ParagraphProps {
  paragraph: PastedParagraph;
  open: number | null;
  pointed: EntityId | null;
  onToggle: (part: number) => void;
}

function Paragraph({ paragraph, open, pointed, onToggle }: ParagraphProps): JSX.Element {
  const Tag = paragraph.isHeadline ? 'h2' : 'p';
  return (
    <Tag dir="auto">
      {paragraph.parts.map(({ text, mention }, i) =>
        mention ? (
          <button
            key={i}
            type="button"
            class={`pasted-mark pasted-${mention.kind}`}
            data-entity={mention.entity}
            data-pointed={mention.entity === pointed}
            aria-expanded={open === i}
            onClick={() => onToggle(i)}
          >
            {text}
          </button>
        ) : (
          text
        ),
      )}
    </Tag>
  );
}
