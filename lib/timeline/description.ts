/**
 * A line on somebody as values, so that it can be said in any language. Titles of offices, names and the like are the
 * dataset's own English; everything around them is put in words by lib/i18n/description.ts.
 */
import type { PartialDate } from '../knowledge-base/entity.ts';

/** In the order in which they are said; empty: nothing is known. */
export type Description = readonly DescriptionPart[];

export type DescriptionPart =
  | RolePart
  /** "politician", "company (semiconductors)". */
  | { is: 'kind'; kind: string; sector: string }
  | { is: 'formerly-with'; occupation: string; value: string }
  | { is: 'designated'; value: string; day: PartialDate }
  | { is: 'part-of' | 'league'; value: string }
  /** `day` is '' when it is not known. */
  | { is: 'ended'; how: 'died' | 'dissolved'; day: PartialDate }
  /** Of an organization that had somebody else at its head at the article's date; `asOf` is '' when that is vouched for today. */
  | { is: 'led-by'; value: string; asOf: PartialDate }
  /** The role at the article's date is the last known, too. */
  | { is: 'still'; asOf: PartialDate };

export type RolePart = { is: 'role'; title: RoleTitle } & (
  | { when: 'then' | 'some-time' }
  | { when: 'as-of'; asOf: PartialDate }
  /** Years, '' when unknown. */
  | { when: 'former'; from: string; to: string }
);

export type RoleTitle =
  /** `detail`: "acting", or for which constituency. */
  | { relation: 'office'; value: string; detail: string }
  | {
      relation:
        'nominated' | 'chief-executive' | 'chair' | 'founder' | 'owner' | 'leader' | 'coach' | 'executive' | 'member';
      value: string;
    }
  /** An affiliation of any other sort; `occupation` may be ''. */
  | { relation: 'with'; value: string; occupation: string };
