/**
 * The locale that goes with the words: the browser's own when it is of their language ("en-US" beside English words),
 * else the words' language, so that a Dutch browser, which reads us in English, does not get Dutch dates between.
 */
export function readerLocale(browserLanguage: string, wordsLanguage: string): string {
  const [language] = browserLanguage.toLowerCase().split(/[-_]/);
  return language === wordsLanguage ? browserLanguage.replaceAll('_', '-') : wordsLanguage;
}
