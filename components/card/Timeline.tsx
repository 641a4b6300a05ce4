import type { JSX } from 'preact';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { timelinePicture } from '../../lib/cards/timeline-picture.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useStrings } from '../shared/strings.ts';

const LANE_PX = 7;
const BAR_PX = 5;
/** A day in office must still be seen. */
const LEAST_PERCENT = 0.8;
/** The article's day is written under its line; a year at the end of the axis that it would run into gives way. */
const LABEL_SHARE = 0.26;

/** Posts as bars over the years, with the day of the article. The list below it says the same in words. */
export function Timeline({ card }: { card: CardModel }): JSX.Element | null {
  const { locale } = useStrings();
  const picture = timelinePicture(card);
  if (!picture) return null;
  const { article } = picture;
  const height = picture.lanes * LANE_PX;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return (
    <div class="timeline" aria-hidden="true">
      <svg width="100%" height={height}>
        <line class="timeline-axis" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
        {picture.bars.map((bar) => (
          <rect
            key={`${bar.lane}${bar.start}`}
            class={bar.isCurrent ? 'timeline-current' : 'timeline-bar'}
            x={percent(bar.start)}
            y={bar.lane * LANE_PX}
            width={`${Math.max(LEAST_PERCENT, (bar.end - bar.start) * 100).toFixed(2)}%`}
            height={BAR_PX}
            rx="1.5"
          />
        ))}
        {article !== null && (
          <line class="timeline-article" x1={percent(article)} x2={percent(article)} y1="0" y2={height} />
        )}
      </svg>
      <p class="timeline-years">
        <span>{article !== null && article < LABEL_SHARE ? '' : picture.from}</span>
        {article !== null && (
          <span class="timeline-day" style={{ left: percent(article), translate: `${(-article * 100).toFixed(1)}%` }}>
            {formatDate(card.articleDate.slice(0, 7), locale, 'short')}
          </span>
        )}
        <span>{article !== null && article > 1 - LABEL_SHARE ? '' : picture.to}</span>
      </p>
    </div>
  );
}
