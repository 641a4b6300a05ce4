import { ENGLISH } from '../i18n/english.ts';
import { reasonInWords } from '../i18n/reason.ts';
import type { Decision } from '../linking/decide.ts';

/** Why each surface form was linked or left, as text: every candidate with its points. */
export function explain(decisions: readonly Decision[]): string {
  return decisions
    .map(({ group, linked, nil, candidates }) => {
      const head = `“${group.mentions[0]?.surface}” ×${group.mentions.length}: ${linked ? `${linked.profile.entity.name} (${linked.profile.entity.id})` : `nothing, ${nil}`}`;
      const lines = candidates.slice(0, 4).map(({ profile, total, evidence }) => {
        const points = evidence
          .map(
            (item) =>
              `${item.scorer} ${item.points.toFixed(1)}${item.reason ? ` (${reasonInWords(ENGLISH, item.reason)})` : ''}`,
          )
          .join(', ');
        return `    ${total.toFixed(1)}  ${profile.entity.name} (${profile.entity.id}, ${profile.entity.subkind || 'bare name'}): ${points}`;
      });
      return [head, ...lines].join('\n');
    })
    .join('\n');
}
