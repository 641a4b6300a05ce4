import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../lib/settings/backup.ts';
import { DEFAULTS } from '../../../lib/settings/settings.ts';
import { readSiteList, writeSiteList } from '../../../lib/settings/site-list.ts';

const file = (more: object): string =>
  JSON.stringify({ format: 'dramatis-settings', version: 1, settings: {}, packs: [], ...more });

describe('everything in one file', () => {
  it('comes back as it went', () => {
    const settings = {
      ...DEFAULTS,
      sites: { 'a.com': 'off' as const },
      known: { 'pack/town/constructor': 'A', Q1: 'B' },
      density: 'list' as const,
    };

    expect(readBackup(writeBackup({ settings, packs: [] }, '2026-08-01'))).toEqual({
      ok: true,
      backup: { settings, packs: [] },
    });
  });

  it.each([
    { name: 'no JSON', text: '{', problem: { fault: 'syntax' } },
    { name: 'another file', text: '{"format": "dramatis-pack"}', problem: { fault: 'format' } },
    { name: 'a list', text: '[]', problem: { fault: 'format' } },
    { name: 'a version to come', text: file({ version: 2 }), problem: { fault: 'version', field: '2' } },
    { name: 'an unknown setting', text: file({ settings: { colour: 1 } }), problem: { fault: 'unknown-field', field: 'settings.colour' } },
    { name: 'a wrong rule', text: file({ settings: { sites: { 'a.com': 'maybe' } } }), problem: { fault: 'value', field: 'settings.sites.a.com' } },
    { name: 'a wrong pack', text: file({ packs: [{ name: 'x' }] }), problem: { fault: 'value', field: 'packs.0.format' } },
  ])('refuses $name', ({ text, problem }) => {
    const reading = readBackup(text);

    expect(reading.ok ? null : reading.problems[0]).toMatchObject(problem);
  }); // prettier-ignore
});

describe('a list of sites', () => {
  it('comes back as it went, five thousand of them', () => {
    const rules = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`site${i}.example`, i % 2 ? 'on' : 'off'] as const),
    );

    expect(readSiteList(writeSiteList(rules), (typed) => typed)).toEqual({ ok: true, rules });
  });
});
