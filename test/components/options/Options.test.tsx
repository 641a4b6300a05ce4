import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/Options.tsx';
import { siteFromInput } from '../../../components/options/site-from-input.ts';
import { DEFAULTS } from '../../../lib/settings/settings.ts';
import { show } from '../render.tsx';

afterEach(cleanup);

const props = (more: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: DEFAULTS, problems: [], newsSites: 900, allowed: [], dataset: null, onChange: vi.fn(), onWithdraw: vi.fn(), ...more,
}); // prettier-ignore

describe('the options', () => {
  it('changes one setting at a time', () => {
    const given = props();
    fireEvent.click(show(<Options {...given} />).getByLabelText('Every mention'));
    expect(given.onChange).toHaveBeenCalledWith({ density: 'every' });
  });

  it('adds, changes and removes site rules', () => {
    const given = props({ settings: { ...DEFAULTS, sites: { 'a.com': 'off' } } });
    const { getByLabelText, getByText } = show(<Options {...given} />);
    fireEvent.input(getByLabelText('Site'), { target: { value: 'https://www.b.com/page' } });
    fireEvent.click(getByText('Add'));
    expect(given.onChange).toHaveBeenLastCalledWith({ sites: { 'a.com': 'off', 'b.com': 'off' } });
    fireEvent.click(getByLabelText('Remove the rule for a.com'));
    expect(given.onChange).toHaveBeenLastCalledWith({ sites: {} });
  });

  it('says what is wrong with the dataset, or what is in it', () => {
    const broken = show(
      <Options {...props({ dataset: { ok: false, problem: { kind: 'version', detail: 'expected 2, got 1' } } })} />,
    );
    expect(broken.getByRole('alert').textContent).toContain('expected 2, got 1');
    cleanup();
    const fine = show(
      <Options
        {...props({
          dataset: {
            ok: true,
            people: 1234,
            organizations: 0,
            bareNames: 0,
            asOf: '2025-06',
            sources: [{ id: 'a', title: 'A register', asOf: '2025-06-01' }],
          },
        })}
      />,
    );
    expect(fine.container.textContent).toContain('1,234 people and organizations');
    expect(fine.container.querySelector('.options-sources')?.textContent).toContain('A register1 June 2025');
  });

  it('tells of settings that could not be read', () => {
    const { getByRole } = show(
      <Options {...props({ problems: [{ key: 'density', message: 'density: Invalid type' }] })} />,
    );
    expect(getByRole('alert').textContent).toContain('density');
  });
});

describe('a site from what was typed', () => {
  it.each([
    { typed: 'example.com', expected: 'example.com' },
    { typed: ' HTTPS://www.Example.com/a?b ', expected: 'example.com' },
    { typed: '*.example.com', expected: 'example.com' },
    { typed: 'two words', expected: null },
    { typed: 'example', expected: null },
    { typed: '', expected: null },
  ])('"$typed"', ({ typed, expected }) => {
    expect(siteFromInput(typed)).toBe(expected);
  });
});
