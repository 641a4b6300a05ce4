import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { StringsContext } from '../../components/shared/strings.ts';
import messages from '../../data/public/_locales/en/messages.json' with { type: 'json' };
import { translatorOf } from '../../lib/i18n/translate.ts';

/** Renders a view with the English words. */
export function show(view: ComponentChild): ReturnType<typeof render> {
  return render(
    <StringsContext.Provider value={{ t: translatorOf(messages), locale: 'en' }}>{view}</StringsContext.Provider>,
  );
}
