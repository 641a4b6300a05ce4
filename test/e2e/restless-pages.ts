/** Pages that change without end, or are without end. Each says when it has done: `window.done`. */

const PARAGRAPHS = [
  'Mark Carney received Donald Trump in the Rocky Mountains on Monday, and the two spoke for an hour about steel and about the border.',
  'The Canadian Prime Minister said afterwards that the talks had been frank, and that there would be others before the summer was over.',
  'The American President left in the evening, a day earlier than planned, and his delegation did not say why he had to go so soon.',
  'Those who stayed behind ate trout, looked at the mountains, and wrote a statement in which the word tariff does not appear at all.',
];
export const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/**
 * Runs in the page: counts changes that are not its `own`, as its observers see them, and the tasks of 50 ms and more that
 * keep it from drawing. Firefox tells nobody of those: there a timer that comes late by as much stands for one.
 */
const WATCH = `
  window.seen = 0; window.longTasks = []; window.done = false;
  const watcher = new MutationObserver((records) => { seen += records.length; });
  addEventListener('DOMContentLoaded', () => watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  const own = (change) => { seen += watcher.takeRecords().length; change(); watcher.takeRecords(); };
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) new PerformanceObserver((list) => list.getEntries().forEach((entry) => longTasks.push(Math.round(entry.duration)))).observe({ type: 'longtask', buffered: true });
  else {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now(), late = Math.round(now - last - 10);
      if (late >= 50) longTasks.push(late);
      last = now;
    }, 10);
  }
`;

function pageOf(body: string, script = ''): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A summit in the mountains</title>' +
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">' +
    `<script>${WATCH}</script></head><body><main><article><h1>A summit in the mountains</h1><div id="text">${body}</div></article></main>` +
    `<script>const seconds = Number(new URLSearchParams(location.search).get('seconds')); const text = document.querySelector('#text');${script}</script></body></html>`
  );
}

/** Runs `step` every `ms` for as long as the address says, then `end`. */
const repeat = (ms: number, step: string, end: string): string => `
  let i = 0;
  const started = performance.now();
  const timer = setInterval(() => {
    i++;
    if (performance.now() - started < seconds * 1000) { own(() => { ${step} }); } else { clearInterval(timer); own(() => { ${end} }); done = true; }
  }, ${ms});
`;

const LAST = `'<p>At the end Emmanuel Macron, the French President, thanked his hosts and flew home to Paris.</p>'`;

interface RestlessPage {
  html: string;
  /** Marked in the end. */
  names: string[];
  /** Marked while the page is restless, too. */
  steady?: string[];
}

export const RESTLESS_PAGES: Record<string, RestlessPage> = {
  'a name drawn anew twenty times a second': {
    html: pageOf(
      `${TEXT}<p id="again"></p>`,
      `const again = document.querySelector('#again');
      const draw = (n) => { again.innerHTML = n + ' questions had been asked when <b>Emmanuel Macron</b>, the French President, came down to the terrace of the hotel.'; };
      draw(0);` + repeat(50, `draw(i)`, `draw('No more')`),
    ),
    names: ['Mark Carney', 'Donald Trump', 'Emmanuel Macron'],
    steady: ['Mark Carney', 'Donald Trump', 'Emmanuel Macron'],
  },
  'a live blog with ten posts a second': {
    html: pageOf(
      TEXT,
      repeat(
        100,
        `text.insertAdjacentHTML('afterbegin', '<div class="post"><time>now</time><p>Post ' + i + ': Mark Carney spoke again about steel and about the border with the President.</p></div>')`,
        `text.insertAdjacentHTML('afterbegin', ${LAST})`,
      ),
    ),
    names: ['Mark Carney', 'Donald Trump', 'Emmanuel Macron'],
  },
  'a body replaced every 100 ms': {
    html: pageOf(
      TEXT,
      `const whole = document.body.innerHTML.replace(/<script[^]*/, '');` +
        repeat(100, `document.body.innerHTML = whole`, `document.querySelector('#text').insertAdjacentHTML('beforeend', ${LAST})`),
    ),
    names: ['Mark Carney', 'Donald Trump', 'Emmanuel Macron'],
  },
  'nodes moved for ever': {
    html: pageOf(
      `${TEXT}<p>Emmanuel Macron, the French President, watched them both from the terrace of the hotel.</p>`,
      repeat(20, `text.append(text.firstElementChild)`, ``),
    ),
    names: ['Mark Carney', 'Donald Trump', 'Emmanuel Macron'],
  },
  'text edited in place': {
    html: pageOf(
      TEXT,
      repeat(
        50,
        `text.lastElementChild.firstChild.data = 'Edit ' + i + ' of the statement, in which the word tariff does not appear anywhere at all so far.'`,
        `text.lastElementChild.firstChild.data = 'Emmanuel Macron, the French President, thanked his hosts for two days in the mountains and flew home to Paris.'`,
      ),
    ),
    names: ['Mark Carney', 'Donald Trump', 'Emmanuel Macron'],
  },
  'two hundred thousand text nodes': {
    html: pageOf(TEXT, `text.insertAdjacentHTML('beforeend', '<p>' + '<i>word </i>'.repeat(1000) + '</p>'.repeat(1)); for (let n = 1; n < 200; n++) text.append(text.lastElementChild.cloneNode(true)); done = true;`),
    names: ['Mark Carney', 'Donald Trump'],
  },
  'an article of ten megabytes': {
    html: pageOf(TEXT, `text.insertAdjacentHTML('beforeend', '<p>It went on and on, as such things do, with speeches and dinners and speeches.</p>'.repeat(125000)); done = true;`),
    names: ['Mark Carney', 'Donald Trump'],
  },
}; // prettier-ignore
