import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsActions, type OptionsState } from '../../../components/options/Options.tsx';
import { siteFromInput } from '../../../components/options/site-from-input.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings.ts';
import { show } from '../render.tsx';

afterEach(cleanup);

const state = (more: Partial<OptionsState> = {}): OptionsState => ({
  settings: DEFAULTS, problems: [], newsSites: 900, allowed: [], dataset: null, packs: [], shortcuts: [], sources: [], accuracy: null, keptHere: [], notKept: '', ...more,
}); // prettier-ignore

/** What the actions were called with; a change of settings is carried out on `settings`. */
function recorded(settings: Settings = DEFAULTS) {
  const changes: Partial<Settings>[] = [];
  const actions: OptionsActions = {
    onChange: async (change) => changes.push(change(settings)) > 0,
    onWithdraw: vi.fn(),
    onSavePack: vi.fn(() => Promise.resolve()),
    onRemovePack: vi.fn(() => Promise.resolve()),
    onExplain: vi.fn(() => Promise.resolve({ ok: true as const, names: [] })),
    onOpenShortcuts: vi.fn(),
    onBackup: vi.fn(() => Promise.resolve({ settings, packs: [] })),
    onRestore: vi.fn(() => Promise.resolve()),
  };
  return { changes, actions };
}

const TOWN: Pack = {
  format: 'dramatis-pack', version: 1, name: 'Town', source: 'Town hall', asOf: '2026-08', licence: '',
  entities: [{ id: 'jane', kind: 'person', name: 'Jane Doe', aliases: [], what: '', countries: [], wikipedia: '', prominence: 180, facts: [] }],
}; // prettier-ignore

/** Picks a file as a reader does. */
function pick(input: HTMLElement, name: string, content: string, size = content.length): void {
  const file = new File([content], name);
  Object.defineProperty(file, 'size', { value: size });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

describe('the options', () => {
  it('changes one setting at a time', () => {
    const { changes, actions } = recorded();
    const { getByLabelText } = show(<Options state={state()} actions={actions} />);
    fireEvent.click(getByLabelText('Every mention'));
    fireEvent.click(getByLabelText('people only'));
    expect(changes).toEqual([{ density: 'every' }, { kinds: 'people' }]);
  });

  it('adds, changes and removes site rules', () => {
    const settings: Settings = { ...DEFAULTS, sites: { 'a.com': 'off' } };
    const { changes, actions } = recorded(settings);
    const { getByLabelText, container } = show(<Options state={state({ settings })} actions={actions} />);
    fireEvent.input(getByLabelText('Site'), { target: { value: 'https://www.b.com/page' } });
    fireEvent.submit(container.querySelector('.options-add')!);
    fireEvent.click(getByLabelText('Remove the rule for a.com'));
    expect(changes).toEqual([{ sites: { 'a.com': 'off', 'b.com': 'off' } }, { sites: {} }]);
  });

  it('draws a hundred of five thousand rules, and finds each', () => {
    const sites = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`site${i}.example`, 'off' as const]));
    const settings = { ...DEFAULTS, sites };
    const { container } = show(<Options state={state({ settings })} actions={recorded().actions} />);
    expect(container.querySelectorAll('#sites li')).toHaveLength(100);
    fireEvent.click(container.querySelector('#sites .options-actions .button')!);
    expect(container.querySelectorAll('#sites li')).toHaveLength(200);
    fireEvent.input(container.querySelector('.options-search')!, { target: { value: 'site4321' } });
    expect([...container.querySelectorAll('#sites li span')].map((site) => site.textContent)).toEqual([
      'site4321.example',
    ]);
  });

  it('takes a list of sites, or tells the lines that are wrong', async () => {
    const { changes, actions } = recorded();
    const { getByLabelText, findByRole } = show(<Options state={state()} actions={actions} />);
    pick(getByLabelText('Import a list'), 'sites.txt', 'a.com on\n\n# remark\nwww.b.com\n');
    await vi.waitFor(() => expect(changes).toEqual([{ sites: { 'a.com': 'on', 'b.com': 'off' } }]));
    pick(getByLabelText('Import a list'), 'sites.txt', 'a.com on\nb.com maybe\n');
    expect((await findByRole('alert')).textContent).toContain('Line 2: b.com maybe');
    expect(changes).toHaveLength(1);
  });

  it('takes names off the list of those known', () => {
    const settings: Settings = { ...DEFAULTS, known: { Q1: 'Ann', Q2: 'Ben' } };
    const { changes, actions } = recorded(settings);
    const { getByLabelText } = show(<Options state={state({ settings })} actions={actions} />);
    fireEvent.click(getByLabelText('Underline Ben again'));
    expect(changes).toEqual([{ known: { Q1: 'Ann' } }]);
  });

  it('adds a pack after asking, and merges it with one of the same name', async () => {
    const { actions } = recorded();
    const { getByLabelText, findByText, getByText } = show(
      <Options state={state({ packs: [TOWN] })} actions={actions} />,
    );
    const csv = '# name: Town\nid,kind,name\nben,person,Ben Roe\n';
    pick(getByLabelText('Add a file'), 'x.csv', csv);
    fireEvent.click(await findByText('Merge: the new entries count'));
    await findByText('Town is in use: 2 entries.');
    expect(vi.mocked(actions.onSavePack).mock.calls[0]?.[0].entities.map(({ name }) => name)).toEqual([
      'Jane Doe',
      'Ben Roe',
    ]);
    fireEvent.click(getByText('Remove'));
    fireEvent.click(await findByText('Undo'));
    expect(actions.onRemovePack).toHaveBeenCalledWith('town');
    await vi.waitFor(() => expect(actions.onSavePack).toHaveBeenLastCalledWith(TOWN));
  });

  it('refuses a pack with the line of each fault, and one of 50 MB unread', async () => {
    const { actions } = recorded();
    const { getByLabelText, findByRole } = show(<Options state={state()} actions={actions} />);
    pick(getByLabelText('Add a file'), 'x.csv', 'id,kind,name\na,dog,Rex\n');
    const row = (await findByRole('alert')).querySelector('tbody tr');
    expect([...row!.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      '2',
      'kind',
      'dog',
      'Not one of the words allowed here',
    ]);
    cleanup();
    const again = show(<Options state={state()} actions={actions} />);
    const text = vi.spyOn(File.prototype, 'text');
    pick(again.getByLabelText('Add a file'), 'big.json', '{}', 50_000_000);
    expect((await again.findByRole('alert')).textContent).toContain('big.json has 50 MB; at most 16 MB are read');
    expect(text).not.toHaveBeenCalled();
    expect(actions.onSavePack).not.toHaveBeenCalled();
  });

  it('resets after asking, and brings everything back', async () => {
    const settings: Settings = { ...DEFAULTS, density: 'list' };
    const { actions } = recorded(settings);
    const { getByText, findByText } = show(<Options state={state({ settings })} actions={actions} />);
    fireEvent.click(getByText('Reset'));
    expect(actions.onRestore).not.toHaveBeenCalled();
    fireEvent.click(getByText('Yes, replace'));
    fireEvent.click(await findByText('Undo'));
    expect(vi.mocked(actions.onRestore).mock.calls).toEqual([[{ settings: {}, packs: [] }], [{ settings, packs: [] }]]);
  });

  it('says what is wrong with the dataset, or what is in it', () => {
    const broken = show(
      <Options
        actions={recorded().actions}
        state={state({ dataset: { ok: false, problem: { kind: 'version', detail: 'expected 2, got 1' } } })}
      />,
    );
    expect(broken.getByRole('alert').textContent).toContain('expected 2, got 1');
    cleanup();
    const fine = show(
      <Options
        actions={recorded().actions}
        state={state({
          dataset: {
            ok: true,
            people: 1234,
            organizations: 0,
            bareNames: 0,
            asOf: '2025-06',
          },
          sources: [{ title: 'A register', asOf: '2025-06-01', licence: 'CC0-1.0' }],
          accuracy: { asOf: '2025-06', corpora: [{ name: 'held-out', articles: 22, precision: 95.1, recall: 80 }] },
        })}
      />,
    );
    expect(fine.container.textContent).toContain('1,234 people and 0 organizations');
    expect(fine.container.querySelector('.options-sources')?.textContent).toContain(
      'Our own articles, nothing tuned on them (22)95.1%80.0%',
    );
    expect(fine.container.textContent).toContain('A registerCC0-1.01 June 2025');
  });

  it('says what could not be kept, and what is in this browser alone', () => {
    const { getByRole, container } = show(
      <Options actions={recorded().actions} state={state({ notKept: 'QUOTA_BYTES exceeded', keptHere: ['sites'] })} />,
    );
    expect(getByRole('alert').textContent).toContain('QUOTA_BYTES exceeded');
    expect(container.querySelector('#sites')?.textContent).toContain('in this browser only');
    expect(container.querySelector('#known')?.textContent).not.toContain('in this browser only');
  });

  it('shows all of a list that has become too short to be searched', () => {
    const sites = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`site${i}.example`, 'off' as const]));
    const draw = (rules: Settings['sites']) => (
      <Options state={state({ settings: { ...DEFAULTS, sites: rules } })} actions={recorded().actions} />
    );
    const { getByLabelText, rerender, container } = show(draw(sites));
    fireEvent.input(getByLabelText('Search your rules'), { target: { value: 'site3' } });
    rerender(draw({ 'a.example': 'on' }));
    expect(container.querySelector('#sites li')?.textContent).toContain('a.example');
  });

  it('tells of settings that could not be read', () => {
    const { getByRole } = show(
      <Options
        actions={recorded().actions}
        state={state({ problems: [{ key: 'density', message: 'density: Invalid type' }] })}
      />,
    );
    expect(getByRole('alert').textContent).toContain('density');
  });
});

describe('a site from what was typed', () => {
  it.each([
    { typed: 'example.com', expected: 'example.com' },
    { typed: ' HTTPS://www.Example.com/a?b ', expected: 'example.com' },
    { typed: '*.example.com', expected: 'example.com' },
    { typed: 'example.com.', expected: 'example.com' },
    { typed: 'https://，www.b.example/page', expected: null },
    { typed: 'two words', expected: null },
    { typed: 'example', expected: null },
    { typed: '', expected: null },
  ])('"$typed"', ({ typed, expected }) => {
    expect(siteFromInput(typed)).toBe(expected);
  });
});
