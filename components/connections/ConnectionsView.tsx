import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { CastRecords } from '../../lib/messaging/protocol.ts';
import { findConnections } from '../../lib/relations/find-connections.ts';
import { layOut } from '../../lib/relations/picture.ts';
import { useStrings } from '../shared/strings.ts';
import { ConnectionList } from './ConnectionList.tsx';
import { ConnectionPicture } from './ConnectionPicture.tsx';
import { circleName } from './relation-text.ts';

/** Below this two boxes do not fit beside each other; above it lines grow longer than a glance. */
const WIDTHS_PX = { least: 240, most: 620 };
const MARGIN_PX = 8;

interface Props {
  records: CastRecords;
  today: string;
  onShow: (id: EntityId) => void;
}

/** How the cast is connected, as a picture and in words. */
export function ConnectionsView({ records, today, onShow }: Props): JSX.Element {
  const strings = useStrings();
  const { t } = strings;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void =>
      setWidth(Math.max(WIDTHS_PX.least, Math.min(WIDTHS_PX.most, element.clientWidth - 2 * MARGIN_PX)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { entities, date } = records;
  const connections = useMemo(() => findConnections(entities, date || today), [entities, date, today]);
  const picture = useMemo(
    () => (width > 0 ? layOut(entities, connections, width, (circle) => circleName(strings, circle)) : null),
    [entities, connections, width, strings],
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const isEmpty = connections.relations.length === 0 && connections.circles.length === 0;
  return (
    <div class="connections" ref={box}>
      {isEmpty && <p class="cast-none">{t('connections_none')}</p>}
      {picture && picture.nodes.length > 0 && <ConnectionPicture picture={picture} onShow={onShow} />}
      {picture && !isEmpty && (
        <ConnectionList
          connections={connections}
          alone={picture.alone}
          nameOf={(id) => names.get(id) ?? id}
          onShow={onShow}
        />
      )}
    </div>
  );
}
