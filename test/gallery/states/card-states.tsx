import { Card } from '../../../components/card/Card.tsx';
import cardCss from '../../../components/card/card.css?inline';
import frameCss from '../../../components/card/card-frame.css?inline';
import portraitCss from '../../../components/shared/portrait.css?inline';
import themeCss from '../../../components/shared/theme.css?inline';
import { buildCard } from '../../../lib/cards/build-card.ts';
import type { CardModel, Namesake } from '../../../lib/cards/card-model.ts';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import type { GalleryGroup, GalleryState } from '../state.ts';
import {
  AGENCY,
  ARABIC,
  ATHLETE,
  BARE,
  COMPANY,
  DESIGNATED,
  LEADER,
  LONG_NAME,
  NAMESAKES,
  RELATED,
  VETERAN,
} from './card-entities.ts';
import { STRINGS } from '../strings.ts';

const TODAY = '2026-08-01';

/** The frame lies where it is drawn instead of beside a word, and its host takes room. */
const IN_PLACE = `.frame { position: static !important; width: 100% !important; max-width: none !important; max-height: none !important; animation: none !important; color-scheme: inherit !important; }`;

const model = (
  entity: Entity,
  date: string,
  { others = [], ...more }: Omit<Partial<CardModel>, 'others'> & { others?: readonly Namesake[] } = {},
): CardModel => ({
  ...buildCard(
    entity,
    { date, today: TODAY, entities: [entity, ...RELATED], strings: STRINGS },
    { is: 'in-paragraph', surface: entity.name, paragraph: 1 },
    others,
  ),
  ...more,
});

const nothing = (): void => {};
const card = (name: string, of: CardModel, more: Partial<GalleryState> & { pinned?: boolean } = {}): GalleryState => {
  const { pinned = false, ...rest } = more;
  return {
    name,
    view: () => (
      <div class="frame" dir="ltr">
        <Card
          card={of}
          onChoose={nothing}
          onKnow={nothing}
          onCopy={async () => true}
          reportFor={(text) => text}
          onShowRelated={nothing}
          onClose={pinned ? nothing : undefined}
        />
      </div>
    ),
    ...rest,
  };
};

export const CARD_STATES: GalleryGroup = {
  name: 'card',
  isPage: false,
  width: 344,
  css: [themeCss, frameCss.replace(/:host \{[^}]*\}/, ''), portraitCss, cardCss, IN_PLACE],
  states: [
    card('leader', model(LEADER, '2025-05-04')),
    card('leader-pinned', model(LEADER, '2025-05-04'), { pinned: true }),
    card('since-changed', model(LEADER, '2014-05-04')),
    card('no-date', model(LEADER, '')),
    card('many-offices', model(VETERAN, '2025-06-01')),
    card('many-offices-all', model(VETERAN, '2025-06-01'), { press: ['.card-more'] }),
    card('athlete', model(ATHLETE, '2024-06-01')),
    card('no-facts', model(BARE, '2025-06-01')),
    card('long-name', model(LONG_NAME, '2025-06-01'), { pinned: true }),
    card('right-to-left', model(ARABIC, '2025-06-01'), { dir: 'rtl' }),
    card('company', model(COMPANY, '2025-06-01')),
    card('agency', model(AGENCY, '2025-06-01')),
    card('designated', model(DESIGNATED, '2025-06-01')),
    card('sources', model(LEADER, '2025-05-04', { others: NAMESAKES }), { press: ['.card-fold'] }),
    card('choice', model(LEADER, '2025-05-04', { others: NAMESAKES }), { press: ['Not this one'] }),
    card('report', model(LEADER, '2025-05-04'), { press: ['Report'] }),
  ],
};
