import { describe, expect, it } from 'vitest';
import { type Migration, migrate, VERSION_KEY } from '../../../lib/settings/migrations.ts';
import { readSettings } from '../../../lib/settings/read-settings.ts';
import { DEFAULTS } from '../../../lib/settings/settings.ts';

describe('reading what is stored', () => {
  it('nothing stored gives the defaults, in an object of its own', () => {
    const { settings, problems } = readSettings({});
    expect(settings).toEqual(DEFAULTS);
    expect(settings.sites).not.toBe(DEFAULTS.sites);
    expect(problems).toEqual([]);
  });

  it('takes what was changed and leaves what it does not know', () => {
    const { settings, problems } = readSettings({ density: 'every', somethingElse: 1 });
    expect(settings).toEqual({ ...DEFAULTS, density: 'every' });
    expect(problems).toEqual([]);
  });

  it.each([
    { key: 'density', value: 42 },
    { key: 'density', value: 'some' },
    { key: 'paused', value: 'yes' },
    { key: 'trigger', value: null },
    { key: 'sites', value: 'all' },
    { key: 'sites', value: ['a.com'] },
  ])('$key = $value: default and a problem that names it', ({ key, value }) => {
    const { settings, problems } = readSettings({ [key]: value });
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ key, message: expect.stringContaining(key) as string });
  });

  it('loses no good site rule to a bad one', () => {
    const { settings, problems } = readSettings({ sites: { 'a.com': 'off', 'b.com': 'maybe', 'c.com': 'on' } });
    expect(settings.sites).toEqual({ 'a.com': 'off', 'c.com': 'on' });
    expect(problems).toHaveLength(1);
  });
});

describe('migrations', () => {
  const steps: Migration[] = [
    { version: 1, why: 'renamed', migrate: ({ style, ...rest }) => ({ ...rest, density: style }) },
    {
      version: 2,
      why: 'all is called every',
      migrate: (stored) => ({ ...stored, density: stored['density'] === 'all' ? 'every' : stored['density'] }),
    },
  ];

  it('run in order from the stored version', () => {
    expect(migrate({ style: 'all', paused: true }, steps)).toEqual({
      density: 'every',
      paused: true,
      [VERSION_KEY]: 2,
    });
    expect(migrate({ density: 'all', [VERSION_KEY]: 1 }, steps)).toEqual({ density: 'every', [VERSION_KEY]: 2 });
  });

  it('leave a newer form as it is', () => {
    const newer = { style: 'all', [VERSION_KEY]: 9 };
    expect(migrate(newer, steps)).toEqual(newer);
  });
});
