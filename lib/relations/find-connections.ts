import type { Entity, PartialDate } from '../knowledge-base/entity.ts';
import { findCircles } from './find-circles.ts';
import { relationsBetween } from './find-relations.ts';
import type { Connections } from './relation.ts';
import { findSuccessions } from './find-successions.ts';

/**
 * How the cast of an article is connected on its day, from facts of the dataset alone: no fact, no line. Facts that had
 * ended, or not begun, are left out; only a succession looks back. Pure: the same cast gives the same answer.
 */
export function findConnections(cast: readonly Entity[], day: PartialDate): Connections {
  return {
    relations: [...relationsBetween(cast, day), ...findSuccessions(cast, day)],
    circles: findCircles(cast, day),
  };
}
