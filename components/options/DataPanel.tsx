import type { JSX } from 'preact';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { plural } from '../../lib/i18n/translate.ts';
import type { DatasetState } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';

/** What is in the dataset, where it comes from, and of what day each source is. */
export function DataPanel({ dataset }: { dataset: DatasetState | null }): JSX.Element {
  const { t, locale } = useStrings();
  if (!dataset) return <p>{t('options_data_loading')}</p>;
  if (!dataset.ok) {
    return (
      <p class="options-problem" role="alert">
        {t(
          dataset.problem.kind === 'missing'
            ? 'problem_missing'
            : dataset.problem.kind === 'version'
              ? 'problem_version'
              : 'problem_corrupt',
        )}{' '}
        {dataset.problem.detail}
      </p>
    );
  }
  const count = (number: number): string => new Intl.NumberFormat(locale).format(number);
  const sources = newestByTitle(dataset.sources, locale);
  return (
    <>
      <p>
        {t(
          'options_data_counts',
          count(dataset.people),
          count(dataset.organizations),
          count(dataset.bareNames),
          formatDate(dataset.asOf, locale),
        )}
      </p>
      <details class="options-details">
        <summary>{plural(t, 'options_data_sources', sources.length)}</summary>
        <table class="options-sources">
          <thead>
            <tr>
              <th scope="col">{t('options_data_source')}</th>
              <th scope="col">{t('options_data_as_of')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ title, asOf }) => (
              <tr key={title}>
                <td>{title}</td>
                <td>{formatDate(asOf, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p>
        <a href="/notices.txt">{t('options_data_notices')}</a>
      </p>
    </>
  );
}

/** A source of several days stands once, with its newest. */
function newestByTitle(
  sources: readonly { title: string; asOf: string }[],
  locale: string,
): { title: string; asOf: string }[] {
  const newest = new Map<string, string>();
  for (const { title, asOf } of sources) if (asOf >= (newest.get(title) ?? '')) newest.set(title, asOf);
  return [...newest].map(([title, asOf]) => ({ title, asOf })).sort((a, b) => a.title.localeCompare(b.title, locale));
}
