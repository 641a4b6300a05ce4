import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { CastRecords } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';

export type PictureView = ComponentType<{ records: CastRecords; today: string; onShow: (id: EntityId) => void }>;

interface Props {
  /** Loads the code of the picture. */
  load: () => Promise<PictureView>;
  onRecords: () => Promise<CastRecords>;
  /** Changes when the cast does: then the records are asked for anew. */
  version: string;
  today: string;
  onShow: (id: EntityId) => void;
}

type Picture = { state: 'loading' } | { state: 'ready'; View: PictureView; records: CastRecords } | { state: 'failed' };

/** A picture of the cast. Its code and its records come when it is first asked for. */
export function PictureTab({ load, onRecords, version, today, onShow }: Props): JSX.Element {
  const { t } = useStrings();
  const [picture, setPicture] = useState<Picture>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    Promise.all([load(), onRecords()]).then(
      ([View, records]) => gone || setPicture({ state: 'ready', View, records }),
      () => gone || setPicture({ state: 'failed' }),
    );
    return () => void (gone = true);
  }, [load, onRecords, version]);
  if (picture.state === 'ready') return <picture.View records={picture.records} today={today} onShow={onShow} />;
  return <output class="cast-none">{t(picture.state === 'loading' ? 'picture_loading' : 'page_silent')}</output>;
}
