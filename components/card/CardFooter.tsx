import type { JSX } from 'preact';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { useStrings } from '../shared/strings.ts';
import { sourceText } from './source-text.ts';

interface Props {
  card: CardModel;
  onDismiss?: (() => void) | undefined;
}

/** Why this card, who says so, and where to read on. The links open only when clicked. */
export function CardFooter({ card, onDismiss }: Props): JSX.Element {
  const { t, locale } = useStrings();
  const website = card.website === null ? null : websiteUrl(card.website);
  return (
    <footer class="card-foot">
      {card.reason !== '' && <p>{t('card_why', card.reason)}</p>}
      {card.others.length > 0 && (
        <p>
          {t(
            'card_others',
            new Intl.ListFormat(locale, { type: 'disjunction' }).format(card.others.map(({ name }) => name)),
          )}
        </p>
      )}
      {card.sources.length > 0 && (
        <ol class="card-sources" aria-label={t('card_sources')}>
          {card.sources.map((source) => (
            <li key={source.title + source.asOf}>{sourceText({ t, locale }, source)}</li>
          ))}
        </ol>
      )}
      <div class="card-actions">
        {card.wikipedia !== null && <Link href={wikipediaUrl(card.wikipedia)}>{t('card_wikipedia')}</Link>}
        {website && <Link href={website.href}>{website.hostname.replace(/^www\./, '')}</Link>}
        {onDismiss && (
          <button type="button" class="card-dismiss" onClick={onDismiss}>
            {t('card_not_this')}
          </button>
        )}
      </div>
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

function wikipediaUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** Sources write hosts or whole addresses; anything that is neither is not linked. */
function websiteUrl(website: string): URL | null {
  const url = /^https?:\/\//.test(website) ? website : `https://${website}`;
  return URL.canParse(url) ? new URL(url) : null;
}
