import { articleFrame } from '../../lib/page/frames.ts';
import { type AnnotatedPage, type AnnotateOptions, annotatePage, type PagePort } from './annotate-page.ts';

interface FramePage {
  frame: HTMLIFrameElement;
  document: Document;
  page: AnnotatedPage;
  /** How many are named in it; null while it is not an article. */
  count: number | null;
  stop: AbortController;
}

/** A page together with the frames of its own site that may hold an article; to the rest of the extension they are one. */
export function annotateFrames(document: Document, port: PagePort, options: AnnotateOptions): AnnotatedPage {
  let settings = options.settings;
  let frames: FramePage[] = [];
  let isStyled = false;
  let topCount: number | null = null;

  /** The one that the popup shows and the badge counts: the page itself, if it is an article. */
  const mainFrame = (): FramePage | undefined =>
    topCount === null ? living().find(({ count }) => count !== null) : undefined;
  const main = (): AnnotatedPage => mainFrame()?.page ?? top;
  const tellCount = (): void => port.showCount(topCount ?? mainFrame()?.count ?? null);
  /** Frames that were taken out, or went elsewhere, end here: nobody tells of them. */
  const living = (): FramePage[] => {
    const gone = frames.filter(({ frame, document: own }) => !frame.isConnected || frame.contentDocument !== own);
    frames = frames.filter((one) => !gone.includes(one));
    for (const { stop } of gone) stop.abort();
    return frames;
  };
  const all = (): AnnotatedPage[] => [top, ...living().map(({ page }) => page)];

  const enter = (frame: HTMLIFrameElement): void => {
    const inside = articleFrame(frame);
    if (!inside || living().some((one) => one.document === inside)) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([options.signal, stop.signal]);
    const showCount = (count: number | null): void => {
      if (count !== null && !isStyled) port.styleFrames();
      isStyled ||= count !== null;
      entered.count = count;
      tellCount();
    };
    const page = annotatePage(inside, { ...port, showCount }, { settings, signal, around: document });
    const entered: FramePage = { frame, document: inside, page, count: null, stop };
    frames.push(entered);
  };

  // Told of sizes once the page has laid itself out: to ask for one makes it do so at once, for every frame that loads.
  const sizes = new ResizeObserver((sized) => sized.forEach(({ target }) => enter(target as HTMLIFrameElement)));
  options.signal.addEventListener('abort', () => sizes.disconnect());
  const watch = (frame: HTMLIFrameElement): void => {
    // A size that is watched already is told again: it may be that of another document now.
    sizes.unobserve(frame);
    sizes.observe(frame);
  };
  // Loads of frames do not bubble, but pass the document on their way down.
  const onLoad = ({ target, isTrusted }: Event): void => {
    const element = target as Partial<HTMLIFrameElement>;
    if (isTrusted && element.localName === 'iframe') watch(target as HTMLIFrameElement);
  };
  const showTopCount = (count: number | null): void => {
    topCount = count;
    tellCount();
  };
  const top = annotatePage(document, { ...port, showCount: showTopCount }, options);
  document.addEventListener('load', onLoad, { capture: true, signal: options.signal });
  for (const frame of document.querySelectorAll('iframe')) watch(frame);

  return {
    report: () => main().report(),
    records: () => main().records(),
    mentions: () => all().flatMap((page) => page.mentions()),
    point: (entity) => all().forEach((page) => page.point(entity)),
    jump(request) {
      const [first, ...others] = [main(), ...all().filter((page) => page !== main())];
      const reply = (first as AnnotatedPage).jump(request);
      return reply.total > 0
        ? reply
        : (others.map((page) => page.jump(request)).find(({ total }) => total > 0) ?? reply);
    },
    step: (direction) => main().step(direction),
    readAnyway: () => all().forEach((page) => page.readAnyway()),
    async choose(choice) {
      await Promise.all(all().map((page) => page.choose(choice)));
    },
    apply(changed) {
      settings = changed;
      for (const page of all()) page.apply(changed);
    },
  };
}
