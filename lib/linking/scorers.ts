import type { Scorer } from './evidence.ts';
import { predecessor, related, shared, topic } from './scorers/coherence.ts';
import { country } from './scorers/country.ts';
import { definition, form, peopleOrDay, placeUse, quoted } from './scorers/form.ts';
import { calledSo, institution } from './scorers/institution.ts';
import { kin } from './scorers/kin.ts';
import { licensed } from './scorers/licensed.ts';
import { listed } from './scorers/listed.ts';
import { neighbours } from './scorers/neighbours.ts';
import { dominance, prominence } from './scorers/prominence.ts';
import { company } from './scorers/company.ts';
import { rarity } from './scorers/rarity.ts';
import { incumbent, role, staff, walkOfLife } from './scorers/role.ts';
import { time } from './scorers/time.ts';

/** Every kind of evidence, cheapest first. Adding one is adding a line; `npm run accuracy -- --ablate` says what each is worth. */
export const SCORERS: readonly Scorer[] = [
  form,
  placeUse,
  peopleOrDay,
  quoted,
  definition,
  prominence,
  dominance,
  rarity,
  neighbours,
  licensed,
  time,
  role,
  incumbent,
  walkOfLife,
  staff,
  company,
  country,
  institution,
  calledSo,
  related,
  shared,
  predecessor,
  kin,
  listed,
  topic,
];
