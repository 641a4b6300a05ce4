import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { plural } from '../../lib/i18n/translate.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { useStrings } from '../shared/strings.ts';
import { CardChoice } from './CardChoice.tsx';
import { CardReport } from './CardReport.tsx';
import { CardSources } from './CardSources.tsx';
import { cardText } from './card-text.ts';
import { CopyButton } from './CopyButton.tsx';
import { websiteUrl, wikipediaUrl } from './links.ts';

/** What the reader can say to a card. Whoever shows one offers what it can do. */
export interface CardSay {
  /** "Not this one": somebody else of that name, or null for nobody we know. */
  onChoose?: ((instead: EntityId | null) => void) | undefined;
  /** "I know this one": no more marks for it. */
  onKnow?: (() => void) | undefined;
  /** It has been said before: `onKnow` takes it back. */
  isKnown?: boolean | undefined;
  /** Puts a text on the clipboard; false when the browser does not let us. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** The text to send us when a card is wrong. */
  reportFor?: ((card: string) => string) | undefined;
}

/** What is unfolded below the footer; one at a time. */
type Unfolded = 'sources' | 'choice' | 'report' | null;

/** Where to read on, who says so, and what the reader has to say. Quiet: nothing unfolds before it is asked for. */
export function CardFooter({
  card,
  onChoose,
  onKnow,
  isKnown,
  onCopy,
  reportFor,
}: CardSay & { card: CardModel }): JSX.Element {
  const strings = useStrings();
  const { t } = strings;
  const [unfolded, setUnfolded] = useState<Unfolded>(null);
  const website = card.website === null ? null : websiteUrl(card.website);
  const folds = (part: Exclude<Unfolded, null>) => ({
    type: 'button' as const,
    'aria-expanded': unfolded === part,
    onClick: () => setUnfolded(unfolded === part ? null : part),
  });
  return (
    <footer class="card-foot">
      <div class="card-links">
        {card.wikipedia !== null && <Link href={wikipediaUrl(card.wikipedia)}>{t('card_wikipedia')}</Link>}
        {website && <Link href={website.href}>{website.hostname.replace(/^www\./, '')}</Link>}
        <button {...folds('sources')} class="card-quiet card-fold">
          {card.sources.length > 0 ? plural(t, 'card_source_count', card.sources.length) : t('card_why_short')}
          <svg
            viewBox="0 0 10 10"
            width="8"
            height="8"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            aria-hidden="true"
          >
            <path d="M1.5 3.5L5 7L8.5 3.5" />
          </svg>
        </button>
      </div>
      {unfolded === 'sources' && <CardSources card={card} />}
      <div class="card-actions">
        {onChoose && (
          <button {...folds('choice')} class="card-quiet">
            {t('card_not_this')}
          </button>
        )}
        {onKnow && (
          <button type="button" class="card-quiet" onClick={onKnow} title={isKnown ? undefined : t('card_know_detail')}>
            {isKnown ? t('options_known_remove', card.name) : t('card_know')}
          </button>
        )}
        {onCopy && <CopyButton text={() => cardText(card, strings)} onCopy={onCopy} label={t('card_copy')} />}
        {onCopy && reportFor && (
          <button {...folds('report')} class="card-quiet">
            {t('card_report')}
          </button>
        )}
      </div>
      {onChoose && unfolded === 'choice' && <CardChoice others={card.others} onChoose={onChoose} />}
      {onCopy && reportFor && unfolded === 'report' && (
        <CardReport text={reportFor(cardText(card, strings))} onCopy={onCopy} />
      )}
    </footer>
  );
}

function Link({ href, children }: { href: string; children: string }): JSX.Element {
  return (
    <a class="card-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <svg
        viewBox="0 0 12 12"
        width="9"
        height="9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        aria-hidden="true"
      >
        <path d="M4.5 1.5H10.5V7.5M10.5 1.5L2 10" />
      </svg>
    </a>
  );
}
