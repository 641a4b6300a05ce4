import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { Picture, PictureEdge, PictureNode } from '../../lib/relations/picture.ts';
import { useStrings } from '../shared/strings.ts';
import { nearestInDirection } from './nearest-in-direction.ts';
import { circleLabel, circleName, relationLabel } from './relation-text.ts';

/** With more lines than this their words are shown only for the box one is at; else they would cover each other. */
const MOST_LABELS = 7;
const LINE_PX = 14;

interface Props {
  picture: Picture;
  onShow: (id: EntityId) => void;
}

/** Boxes and lines. Arrow keys walk from box to box, Enter opens the card; what is not connected with the box at hand fades. */
export function ConnectionPicture({ picture, onShow }: Props): JSX.Element {
  const strings = useStrings();
  const [active, setActive] = useState<string | null>(null);
  const [reachable, setReachable] = useState(picture.nodes[0]?.id);
  const svg = useRef<SVGSVGElement>(null);
  const { nodes, edges } = picture;
  const touches = ({ from, to }: PictureEdge): boolean => from.id === active || to.id === active;
  const near = new Set(edges.filter(touches).flatMap(({ from, to }) => [from.id, to.id]));
  const faded = (id: string): boolean => active !== null && id !== active && !near.has(id);
  const labelled = edges.length <= MOST_LABELS ? edges : edges.filter(touches);

  const onKeyDown = (event: KeyboardEvent, node: PictureNode): void => {
    if ((event.key === 'Enter' || event.key === ' ') && node.circle === null) {
      event.preventDefault();
      onShow(node.id);
      return;
    }
    const next = nearestInDirection(node, nodes, event.key);
    if (!next) return;
    event.preventDefault();
    setReachable(next.id);
    const boxes = svg.current?.querySelectorAll<SVGElement>('[data-node]') ?? [];
    [...boxes].find((box) => box.dataset['node'] === next.id)?.focus();
  };

  return (
    <section aria-label={strings.t('connections_picture')}>
      <svg
        ref={svg}
        class="picture"
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        data-active={active !== null}
      >
        {edges.map((edge) => (
          <line
            key={`${edge.from.id} ${edge.to.id}`}
            class={edge.relations.length > 0 ? 'picture-line' : 'picture-line picture-shared'}
            data-faded={active !== null && !touches(edge)}
            x1={edge.from.x}
            y1={edge.from.y}
            x2={edge.to.x}
            y2={edge.to.y}
          />
        ))}
        {nodes.map((node) => (
          <g
            key={node.id}
            data-node={node.id}
            class={`picture-node picture-${node.kind}`}
            data-faded={faded(node.id)}
            role={node.circle ? 'img' : 'button'}
            tabindex={node.id === reachable ? 0 : -1}
            aria-label={
              node.circle
                ? strings.t('labelled', circleLabel(strings, node.circle), circleName(strings, node.circle))
                : undefined
            }
            onClick={() => (node.circle ? undefined : onShow(node.id))}
            onKeyDown={(event) => onKeyDown(event, node)}
            onFocus={() => {
              setActive(node.id);
              setReachable(node.id);
            }}
            onBlur={() => setActive(null)}
            onPointerEnter={() => setActive(node.id)}
            onPointerLeave={() => setActive(null)}
          >
            {/* The whole name, to be heard and to be seen under the pointer: in the box it may be cut. */}
            <title>{node.name}</title>
            <rect
              x={node.x - node.width / 2}
              y={node.y - node.height / 2}
              width={node.width}
              height={node.height}
              rx={node.kind === 'organization' ? 4 : node.height / 2}
            />
            {/* One text of several lines, with the spaces between them: read out and searched as the name it is. */}
            <text>
              {node.lines.map((line, i) => (
                <tspan key={line} x={node.x} y={node.y + (i - (node.lines.length - 1) / 2) * LINE_PX + 4}>
                  {i > 0 && ' '}
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        ))}
        {labelled.map((edge) => (
          <EdgeLabel key={`${edge.from.id} ${edge.to.id}`} edge={edge} />
        ))}
      </svg>
    </section>
  );
}

/** In words, on the middle of the line. The arrow says which way it reads. */
function EdgeLabel({ edge }: { edge: PictureEdge }): JSX.Element | null {
  const strings = useStrings();
  const [relation] = edge.relations;
  if (!relation) return null;
  const upwards = relation.from === edge.from.id ? edge.from.y > edge.to.y : edge.to.y > edge.from.y;
  const more = edge.relations.length > 1 ? ` +${edge.relations.length - 1}` : '';
  return (
    <text
      class="picture-label"
      x={(edge.from.x + edge.to.x) / 2}
      y={(edge.from.y + edge.to.y) / 2 + 3}
      aria-hidden="true"
    >
      {`${upwards ? '↑' : '↓'} ${relationLabel(strings, relation)}${more}`}
    </text>
  );
}
