import { describe, expect, it } from 'vitest';
import german from '../../../data/public/_locales/de/messages.json' with { type: 'json' };
import english from '../../../data/public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../../data/public/_locales/es/messages.json' with { type: 'json' };
import french from '../../../data/public/_locales/fr/messages.json' with { type: 'json' };
import portuguese from '../../../data/public/_locales/pt/messages.json' with { type: 'json' };
import { inWords } from '../../../lib/i18n/description.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { kindName } from '../../../lib/i18n/kind-name.ts';
import { reasonInWords } from '../../../lib/i18n/reason.ts';
import { type Strings, translatorOf } from '../../../lib/i18n/translate.ts';
import type { Description } from '../../../lib/timeline/description.ts';

const LANGUAGES: Record<string, Strings> = {
  en: ENGLISH,
  es: { t: translatorOf(spanish), locale: 'es' },
  fr: { t: translatorOf(french), locale: 'fr' },
  de: { t: translatorOf(german), locale: 'de' },
  pt: { t: translatorOf(portuguese), locale: 'pt' },
};
const senator = { relation: 'office', value: 'United States Senator', detail: 'Florida' } as const;

const CASES: { description: Description; said: Record<string, string> }[] = [
  {
    description: [{ is: 'role', title: senator, when: 'as-of', asOf: '2022-07-01' }],
    said: {
      en: 'United States Senator for Florida (as of 1 Jul 2022)',
      es: 'United States Senator por Florida (a fecha de 1 jul 2022)',
      fr: 'United States Senator, Florida (au 1er juil. 2022)',
      de: 'United States Senator für Florida (Stand 1. Juli 2022)',
      pt: 'United States Senator por Florida (em 1º de jul. de 2022)',
    },
  },
  {
    description: [
      { is: 'role', title: { relation: 'chief-executive', value: 'Apple' }, when: 'then' },
      { is: 'role', title: senator, when: 'former', from: '2011', to: '2025' },
    ],
    said: {
      en: 'chief executive of Apple; former United States Senator for Florida (2011–2025)',
      es: 'CEO de Apple; antes United States Senator por Florida (2011–2025)',
      fr: 'direction générale, Apple; auparavant United States Senator, Florida (2011–2025)',
      de: 'CEO von Apple; früher United States Senator für Florida (2011–2025)',
      pt: 'CEO de Apple; antes United States Senator por Florida (2011–2025)',
    },
  },
  {
    description: [{ is: 'ended', how: 'died', day: '2026-02-28' }],
    said: {
      en: 'Died 28 Feb 2026',
      es: 'Murió: 28 feb 2026',
      fr: 'Décès\u00a0: 28 févr. 2026',
      de: 'Gestorben: 28. Feb. 2026',
      pt: 'Morreu: 28 de fev. de 2026',
    },
  },
  { description: [], said: { en: '', es: '', fr: '', de: '', pt: '' } },
];

describe('descriptions in the reader’s language', () => {
  for (const [language, strings] of Object.entries(LANGUAGES))
    it.each(CASES)(`${language}: $said.${language}`, ({ description, said }) => {
      expect(inWords(strings, description)).toBe(said[language]);
    });

  it('keeps a kind that is not in the vocabulary as the dataset has it', () => {
    expect(kindName(LANGUAGES['fr']!.t, 'zeppelin tamer')).toBe('zeppelin tamer');
  });

  it.each([
    { kind: 'footballer', said: 'Fußballspieler/in' },
    { kind: 'investigative journalist', said: 'Journalist/in' },
    { kind: 'former airline', said: 'ehemalige Fluggesellschaft' },
    { kind: 'former carmaker', said: 'former carmaker' },
    { kind: 'American football coach', said: 'American-Football-Trainer/in' },
    { kind: 'table tennis player', said: 'Tischtennisspieler/in' },
    { kind: "women's rugby union team", said: 'Rugbyteam' },
    { kind: 'toString', said: 'toString' },
  ])('$kind in German', ({ kind, said }) => {
    expect(kindName(LANGUAGES['de']!.t, kind)).toBe(said);
  });

  it('has kinds under their own words in English', () => {
    const entries = Object.entries(english).filter(([key]) => /^(kind|sector)_/.test(key));
    const misnamed = entries.filter(
      ([key, { message }]) => key.replace(/^[a-z]+_/, '') !== message.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
    );

    expect(entries.length).toBeGreaterThan(960);
    expect(misnamed).toEqual([]);
  });

  it('gives reasons in every language', () => {
    expect(reasonInWords(LANGUAGES['de']!, { is: 'in-paragraph', surface: 'Marco Rubio', paragraph: 2 })).toBe(
      '„Marco Rubio“ in Absatz 2',
    );
    expect(reasonInWords(LANGUAGES['es']!, { is: 'beside', names: ['A', 'B'] })).toBe('se nombra junto a A y B');
  });
});
