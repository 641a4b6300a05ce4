import { render } from '@testing-library/preact';
import type { ComponentChild, ComponentChildren, JSX } from 'preact';
import { StringsContext } from '../../components/shared/strings.ts';
import messages from '../../data/public/_locales/en/messages.json' with { type: 'json' };
import { translatorOf } from '../../lib/i18n/translate.ts';

const STRINGS = { t: translatorOf(messages), locale: 'en' };

/** Renders a view with the English words. */
export function show(view: ComponentChild): ReturnType<typeof render> {
  return render(<>{view}</>, { wrapper: InEnglish });
}

function InEnglish({ children }: { children: ComponentChildren }): JSX.Element {
  return <StringsContext.Provider value={STRINGS}>{children}</StringsContext.Provider>;
}
