import type { JSX } from 'preact';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { type MessageKey, plural } from '../../lib/i18n/translate.ts';
import type { DatasetState } from '../../lib/messaging/protocol.ts';
import { DATASET_NOTES } from '../popup/DatasetNote.tsx';
import { useStrings } from '../shared/strings.ts';

/** A source of the dataset (`sources.json`). */
export interface SourceNote {
  title: string;
  /** YYYY-MM-DD or YYYY-MM; '' where each fact has its own day. */
  asOf: string;
  licence: string;
}

/** How well names were linked in texts with known answers (`accuracy.json`). */
export interface Accuracy {
  /** The day of the dataset it was measured with. */
  asOf: string;
  corpora: readonly MeasuredCorpus[];
}

interface MeasuredCorpus {
  name: string;
  articles: number;
  /** Per cent. */
  precision: number;
  recall: number;
}

interface Props {
  /** null while it is being opened. */
  dataset: DatasetState | null;
  sources: readonly SourceNote[];
  accuracy: Accuracy | null;
}

/** What is in the dataset, how right it was when measured, where it comes from, and under which licence. */
export function DataPanel({ dataset, sources, accuracy }: Props): JSX.Element {
  const { t, locale } = useStrings();
  if (!dataset) return <p>{t('options_data_loading')}</p>;
  if (!dataset.ok) {
    return (
      <p class="options-problem" role="alert">
        {t(DATASET_NOTES[dataset.problem.kind])} {dataset.problem.detail}
      </p>
    );
  }
  const count = (number: number): string => new Intl.NumberFormat(locale).format(number);
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
      {accuracy && <AccuracyTable accuracy={accuracy} />}
      <details class="options-details">
        <summary>{plural(t, 'options_data_sources', sources.length)}</summary>
        <table class="options-sources">
          <thead>
            <tr>
              <th scope="col">{t('options_data_source')}</th>
              <th scope="col">{t('options_data_licence')}</th>
              <th scope="col">{t('options_data_as_of')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ title, asOf, licence }) => (
              <tr key={title}>
                <td lang="en">{title}</td>
                <td lang="en">{licence}</td>
                <td>{asOf === '' ? '–' : formatDate(asOf, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p>
        <a class="link" href="/notices.txt">
          {t('options_data_notices')}
        </a>
      </p>
    </>
  );
}

/** Corpora of test/accuracy, in the order they are shown. */
const CORPORA = ['held-out', 'own', 'news-fair-dev', 'gum-news', 'reuters-128', 'kore50'] as const;
const CORPUS_WORDS: Record<(typeof CORPORA)[number], MessageKey> = {
  'held-out': 'options_accuracy_held_out',
  own: 'options_accuracy_own',
  'news-fair-dev': 'options_accuracy_web_news',
  'gum-news': 'options_accuracy_wikinews',
  'reuters-128': 'options_accuracy_wire',
  kore50: 'options_accuracy_namesakes',
};

function AccuracyTable({ accuracy }: { accuracy: Accuracy }): JSX.Element {
  const { t, locale } = useStrings();
  const per = (hundred: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 }).format(hundred / 100);
  const rows = CORPORA.flatMap((name) => accuracy.corpora.find((corpus) => corpus.name === name) ?? []);
  return (
    <details class="options-details">
      <summary>{t('options_accuracy')}</summary>
      <p>{t('options_accuracy_intro', formatDate(accuracy.asOf, locale))}</p>
      <table class="options-sources">
        <thead>
          <tr>
            <th scope="col">{t('options_accuracy_texts')}</th>
            <th scope="col">{t('options_accuracy_right')}</th>
            <th scope="col">{t('options_accuracy_found')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, articles, precision, recall }) => (
            <tr key={name}>
              <td>{t(CORPUS_WORDS[name as keyof typeof CORPUS_WORDS], articles)}</td>
              <td>{per(precision)}</td>
              <td>{per(recall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
