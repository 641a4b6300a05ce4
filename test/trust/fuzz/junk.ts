import fc from 'fast-check';

/** Texts as only malice or a broken disk writes them: markup, overrides, lone surrogates, names of our own, and names of objects' own. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '\u202E', '\u200B', '\uD800', '\uDC00', '\u0000', '\r\n', '"', ',', '{', ']',
        'Alan Turing', 'NASA', 'president', ' of ', ' the ', '’s', '. ', '-', '1e999', '𝔸', 'İ', 'ß', 'ﬃ', '\u0301', 'javascript:alert(1)', 'Q1',
      ), // prettier-ignore
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** Any value that a message, a storage or a JSON file can hold. */
export const junk: fc.Arbitrary<unknown> = fc.anything({
  key: hostileText,
  values: [
    hostileText,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.bigInt(),
  ],
  maxDepth: 4,
  withNullPrototype: true,
});

type Step = string | number;

/** A well-formed value with one or a few places in it replaced, taken out or added. */
export function nearly(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    by: fc.oneof(junk, hostileText, fc.constantFrom(-1, 1.5, 2 ** 53, Number.NaN, '', [], {})),
    key: hostileText,
  });
  return fc.array(change, { maxLength: 3 }).map((changes) => {
    let changed = structuredClone(value);
    for (const { place, how, by, key } of changes) changed = changedAt(changed, place, how, by, key);
    return changed;
  });
}

function placesIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function changedAt(root: unknown, place: readonly Step[], how: string, by: unknown, key: string): unknown {
  const last = place.at(-1);
  const owner = place
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<Step, unknown> | null | undefined)?.[step], root);
  if (last === undefined) return how === 'replace' ? by : root;
  if (typeof owner !== 'object' || owner === null) return root;
  const own = owner as Record<Step, unknown>;
  if (how === 'remove') delete own[last];
  else if (how === 'add')
    Object.defineProperty(own, key, { value: by, enumerable: true, configurable: true, writable: true });
  else if (how === 'repeat' && Array.isArray(owner)) owner.push(...owner.slice(0, 50));
  else own[last] = by;
  return root;
}

/** A text with pieces cut, doubled, moved or overwritten. */
export function damagedText(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(20),
    put: fc.oneof(hostileText, fc.constantFrom('', '"', ',', '\n', '}', 'null')),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((done, { at, cut, put }) => done.slice(0, at) + put + done.slice(at + cut), text));
}

/** A file with bits flipped, bytes overwritten, pieces cut out, doubled or moved, or another end. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const edit = fc.record({
    at: fc.nat(bytes.length - 1),
    length: fc.integer({ min: 1, max: 64 }),
    how: fc.constantFrom('flip', 'zero', 'ones', 'random', 'cut', 'double', 'end'),
    random: fc.uint8Array({ minLength: 64, maxLength: 64 }),
  });
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    let file = Uint8Array.from(bytes);
    for (const { at, length, how, random } of edits) {
      const piece = file.subarray(at, at + length);
      if (how === 'flip' && at < file.length) file[at]! ^= 1 << (length & 7);
      else if (how === 'zero') piece.fill(0);
      else if (how === 'ones') piece.fill(255);
      else if (how === 'random') piece.set(random.subarray(0, piece.length));
      else if (how === 'cut') file = Uint8Array.from([...file.subarray(0, at), ...file.subarray(at + length)]);
      else if (how === 'double') file = Uint8Array.from([...file.subarray(0, at + length), ...file.subarray(at)]);
      else file = file.slice(0, at);
    }
    return file;
  });
}
