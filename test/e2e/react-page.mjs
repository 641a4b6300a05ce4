/** Runs in the page under test: an article that React draws anew twenty times a second. */
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const SENTENCE =
  'met the others in the Rocky Mountains, where the leaders spoke at length about trade and the climate.';

const inTurn = (count) => (count % 2 ? ['The guests', 'Their hosts'] : ['Their hosts', 'The guests']);

function Article() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((before) => before + 1), 50);
    return () => clearInterval(timer);
  }, []);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'A summit in the mountains'),
    // A new key is a new node: what was marked is thrown away with each drawing.
    createElement('p', null, 'On Monday ', createElement('b', { key: count % 2 }, 'Mark Carney'), ` ${SENTENCE}`),
    createElement('p', null, `Donald Trump ${SENTENCE} Those who stayed longer ${SENTENCE}`),
    // Two paragraphs change places with each drawing.
    inTurn(count).map((who) => createElement('p', { key: who }, `${who} ${SENTENCE}`)),
    createElement('p', { id: 'count' }, `${count} questions had been asked by then, and more were to come that day.`),
  );
}

createRoot(document.querySelector('main'), {
  onUncaughtError: (error) => Object.assign(globalThis, { failed: String(error) }),
}).render(createElement(Article));
