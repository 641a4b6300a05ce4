/** Why a page was, or was not, taken for an article. The popup has a sentence for each. */
export type PageReason =
  | 'article'
  /** The page says of itself that it is something else: a product, a profile, a video. */
  | 'declared-other'
  | 'no-text'
  | 'too-short'
  | 'links'
  | 'front-page'
  /** Teasers of other articles. */
  | 'list'
  | 'application'
  | 'documentation'
  /** Posts of many people. */
  | 'thread'
  /** What the reader sees lies where no script of ours can read it. */
  | OutOfReach;

/** Text the reader sees and we cannot: the popup offers to paste it. */
export type OutOfReach = 'pdf' | 'frame-sandboxed' | 'frame-elsewhere';
