const KINDS_BY_NAME: readonly [RegExp, string][] = [
  [/\bhospital|klinik|clinic\b/i, 'hospital'],
  [/\bmuseum/i, 'museum'],
  [/\b(?:library|bibliothe)/i, 'library'],
  [/\buniversit|universida|università|université|uniwersytet|universiteit/i, 'university'],
  [/\bcollege\b/i, 'college'],
  [/\b(?:ministry|ministère|ministerio|ministério|bundesministerium)\b/i, 'government ministry'],
  [/\b(?:institut|instituto|institute)/i, 'institute'],
  [/\b(?:foundation|stiftung|fondation|fundación|fundação)\b/i, 'foundation'],
  [/\b(?:society|association|société|asociación|gesellschaft)\b/i, 'association'],
];
const KINDS_BY_TYPE: Record<string, string> = {
  education: 'educational institution',
  healthcare: 'health care organization',
  company: 'company',
  government: 'government agency',
  facility: 'research institute',
  nonprofit: 'nonprofit organization',
  archive: 'archive',
  funder: 'funding body',
  other: 'organization',
};

/** What a registered body is, by its name where that says it, else by its first type (other than "funder"). */
export function kindOf(types: readonly string[], name: string): string {
  const type = types.find((known) => known !== 'funder') ?? 'funder';
  if (type === 'company') return 'company';
  const byName = KINDS_BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  return byName ?? KINDS_BY_TYPE[type] ?? 'organization';
}
