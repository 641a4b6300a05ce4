import type { JSX } from 'preact';
import { formatDate } from '../../lib/i18n/format-date.ts';
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
  return (
    <>
      <p>
        {t(
          'options_data_size',
          new Intl.NumberFormat(locale).format(dataset.entities),
          formatDate(dataset.asOf, locale),
        )}
      </p>
      <table class="options-sources">
        <thead>
          <tr>
            <th scope="col">{t('options_data_source')}</th>
            <th scope="col">{t('options_data_as_of')}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.sources.map((source) => (
            <tr key={source.id + source.asOf}>
              <td>{source.title}</td>
              <td>{formatDate(source.asOf, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
