const HOSPITAL: readonly [RegExp, string] = [
  /hospital|hôpital|klinik|clinic\b|medical cent|krankenhaus|sanatori/i,
  'hospital',
];
const MUSEUM: readonly [RegExp, string] = [/muse(?:um|o|en)\b|musée/i, 'museum'];
const LIBRARY: readonly [RegExp, string] = [/librar|biblioth|bibliote|bücherei/i, 'library'];
const KINDS_BY_NAME: readonly (readonly [RegExp, string])[] = [
  HOSPITAL,
  MUSEUM,
  LIBRARY,
  [/\b(?:ministry|ministère|ministerio|ministério|bundesministerium)\b/i, 'government ministry'],
  [/\b(?:institut|instituto|institute)/i, 'institute'],
  [/\b(?:foundation|stiftung|fondation|fundación|fundação)\b/i, 'foundation'],
  [/\b(?:society|association|société|asociación|gesellschaft)\b/i, 'association'],
];
const SCHOOLS: readonly (readonly [RegExp, string])[] = [
  [/universit|universida|università|université|uniwersytet|universiteit/i, 'university'],
  [/\bcollege\b/i, 'college'],
];
/** Stewards of the past are of many sorts; only a name says which. */
const STEWARDS: readonly (readonly [RegExp, string])[] = [
  MUSEUM,
  LIBRARY,
  [/archiv|arquivo/i, 'archive'],
  [/\bzoo|botanic/i, 'zoological or botanical garden'],
];
const KINDS_BY_TYPE: Record<string, string> = {
  education: 'educational institution',
  healthcare: 'health care organization',
  company: 'company',
  government: 'government agency',
  facility: 'research institute',
  nonprofit: 'nonprofit organization',
  archive: 'cultural institution',
  funder: 'funding body',
  other: 'organization',
};

/** What a registered body is, by its name where that says it, else by its first type (other than "funder"). */
export function kindOf(types: readonly string[], name: string): string {
  const type = types.find((known) => known !== 'funder') ?? 'funder';
  if (type === 'company') return 'company';
  const named = (table: readonly (readonly [RegExp, string])[]) => table.find(([pattern]) => pattern.test(name))?.[1];
  if (type === 'healthcare') return named([HOSPITAL]) ?? 'health care organization';
  if (type === 'archive') return named(STEWARDS) ?? 'cultural institution';
  // "Association of American Universities", "University Press": only a body of education is itself one.
  const school = types.includes('education') ? named(SCHOOLS) : undefined;
  return school ?? named(KINDS_BY_NAME) ?? KINDS_BY_TYPE[type] ?? 'organization';
}
