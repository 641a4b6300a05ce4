/** Every visible state of a view, light and dark: `npm run gallery`; the first group, or `?group=` the one named; `?lang=` a language. */
import { render } from 'preact';
import { StringsContext } from '../../components/shared/strings.ts';
import { GROUPS } from './groups.ts';
import type { GalleryGroup, GalleryState } from './state.ts';
import { said, STRINGS } from './strings.ts';

const TONES = ['light', 'dark'] as const;

async function draw(document: Document): Promise<void> {
  const pressed: Promise<void>[] = [];
  document.documentElement.lang = STRINGS.locale;
  const wanted = new URLSearchParams(document.location.search).get('group') ?? GROUPS[0]?.name;
  for (const group of GROUPS) {
    if (group.name !== wanted) continue;
    const section = document.createElement(group.isPage ? 'section' : 'main');
    const heading = document.createElement('h1');
    heading.textContent = group.name;
    section.append(heading);
    for (const state of group.states) section.append(figureOf(document, group, state, pressed));
    document.body.append(section);
  }
  document.body.append(linksToOthers(document, wanted));
  await Promise.all(pressed);
  await new Promise(requestAnimationFrame);
  document.documentElement.dataset['drawn'] = 'yes';
}

/** Below the states, so that it moves none of them. */
function linksToOthers(document: Document, wanted: string | undefined): HTMLElement {
  const nav = document.createElement('nav');
  for (const { name } of GROUPS) {
    if (name === wanted) continue;
    nav.append(
      Object.assign(document.createElement('a'), { href: `?group=${name}&lang=${STRINGS.locale}`, textContent: name }),
      ' ',
    );
  }
  return nav;
}

/** @param pressed takes what is done when everything is unfolded */
function figureOf(document: Document, group: GalleryGroup, state: GalleryState, pressed: Promise<void>[]): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = state.name;
  figure.append(caption);
  for (const tone of TONES) {
    const place = document.createElement('div');
    place.dataset['state'] = `${group.name}-${state.name}-${tone}`;
    place.style.width = `${group.width}px`;
    place.style.colorScheme = tone;
    place.className = tone;
    if (state.dir) place.dir = state.dir;
    figure.append(place);
    const root = place.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = group.css.join('\n');
    const inside = document.createElement('div');
    root.append(style, inside);
    render(<StringsContext.Provider value={STRINGS}>{state.view()}</StringsContext.Provider>, inside);
    pressed.push(press(inside, state.press ?? []));
  }
  return figure;
}

/** Each press is drawn before the next one. */
async function press(inside: HTMLElement, labels: readonly string[]): Promise<void> {
  for (const label of labels.map(said)) {
    await new Promise(requestAnimationFrame);
    const buttons = [...inside.querySelectorAll('button')];
    const button = label.startsWith('.')
      ? buttons.find((one) => one.matches(label))
      : buttons.find((one) => one.textContent?.includes(label) || one.getAttribute('aria-label') === label);
    if (!button) throw new Error(`no button “${label}” to press`);
    button.click();
  }
}

void draw(document);
