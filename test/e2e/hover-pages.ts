/** Pages on which hovering has gone wrong in other products. */
const HEAD =
  '<meta charset="utf-8"><title>A summit</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';
const FILLER =
  '<p>The leaders spoke at length about trade, about the climate, and about the war; nothing was decided on the first day, as had been expected by everybody who was there.</p>';
const TEXT = `<p>On Monday evening Mark Carney received the others in the Rocky Mountains, among them Donald Trump, who left early.</p>${FILLER.repeat(3)}`;

const page = (css: string, body = `<article><h1>A summit in the mountains</h1>${TEXT}</article>`): string =>
  `<!doctype html><html lang="en"><head>${HEAD}<style>body{margin:2rem;font:18px/1.6 serif}article{max-width:40rem}${css}</style></head><body>${body}</body></html>`;

export const HOVER_PAGES: Readonly<Record<string, string>> = {
  '/plain': page('article{padding-bottom:120vh}'),
  // 24 characters wide: the name breaks after "Mark".
  '/wrapped': page('article{width:23ch;font-family:monospace}'),
  '/hostile': page(
    '*{all:unset !important;display:block !important}html>div,div[data-dramatis],[popover]{display:none !important;visibility:hidden !important;opacity:0 !important;transform:scale(0) !important}',
  ),
  '/above-all': page(
    'header{position:fixed;inset:0 0 auto;height:40px;z-index:2147483647;background:#ddd}',
    `<header></header><article><h1>A summit in the mountains</h1>${TEXT}</article>`,
  ),
  '/transformed': page('body{transform:translateX(20px) scale(1.1);transform-origin:0 0;filter:contrast(1.05)}'),
  '/columns': page('article{max-width:none;columns:3}'),
  '/zoomed': page('article{zoom:1.5}'),
  '/linked': page(
    '',
    `<article><h1>A summit in the mountains</h1>${TEXT.replace('Mark Carney', '<a href="#carney">Mark Carney</a>')}</article>`,
  ),
  '/covered': page(
    '.cover{position:absolute;inset:0;z-index:1}',
    `<article><h1>A summit in the mountains</h1>${TEXT}</article><div class="cover"></div>`,
  ),
  '/framed': `<!doctype html><html lang="en"><head>${HEAD}</head><body style="margin:0"><iframe src="/inside-frame" style="display:block;border:0;width:1200px;height:800px"></iframe></body></html>`,
  '/inside-frame': page(
    'article{width:23ch;font-family:monospace}',
    `<article><h1>A summit in the mountains</h1>${TEXT.replace('Mark Carney', 'Mark <b>Carney</b>')}</article>`,
  ),
  '/form': page(
    '',
    `<article><h1>A summit in the mountains</h1>${TEXT}</article><textarea rows="3" style="position:fixed;right:10px;bottom:10px"></textarea>`,
  ),
  '/right-to-left': page('html{direction:rtl}'),
  '/dialog': page(
    '',
    `<main><h2>Business</h2></main><dialog><article><h1>A summit in the mountains</h1>${TEXT}</article></dialog><script>document.querySelector('dialog').showModal()</script>`,
  ),
  '/draggable': page('', `<article><h1 draggable="true">A summit in the mountains</h1>${TEXT}</article>`),
  '/full-screen': page(
    '',
    `<article style="background:#fff;overflow:auto"><h1>A summit in the mountains</h1>${TEXT}</article>`,
  ),
};
