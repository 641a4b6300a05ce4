import type { JSX } from 'preact';

/** What an icon stands for, by words in "what it is"; the first that matches. Strokes on a 24 × 24 grid. */
const ICONS: readonly { words: RegExp; path: string }[] = [
  // Scales
  {
    words: /\b(court|tribunal|prosecutor)/,
    path: 'M12 4v16M8 20h8M5 7h14M5 7l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6a2.7 2.7 0 0 0 5 0z',
  },
  // Newspaper
  {
    words: /news|broadcast|magazine|media|television|radio|press|publisher|wire/,
    path: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2h-1M7 9h7M7 12.5h7M7 16h4',
  },
  // Ball
  {
    words: /club|team|league|football|basketball|baseball|hockey|rugby|cricket|sport|athletic/,
    path: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c3 2.3 4.4 5.1 4.4 8.5s-1.4 6.2-4.4 8.5c-3-2.3-4.4-5.1-4.4-8.5S9 5.8 12 3.5z',
  },
  // Mortarboard
  {
    words: /universit|school|college|academy|institute|think tank|laborator/,
    path: 'M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.5V16c1.5 1.6 3.3 2.3 5.5 2.3s4-.7 5.5-2.3v-4.5M21.5 9.5V15',
  },
  // Flag
  { words: /\bparty|coalition|movement/, path: 'M5.5 21V4M5.5 4.5h12l-2.5 4 2.5 4h-12' },
  // Globe
  {
    words:
      /international|intergovernmental|alliance|world|united nations|treaty|group of states|(political|economic|customs) union/,
    path: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  },
  // Columns
  {
    words:
      /institution|government|department|ministry|agency|parliament|congress|senate|chamber|house|council|commission|central bank|office|bureau|police|army|navy|military|guard|force|service|administration|legislat|regulator|authority/,
    path: 'M3.5 9.5 12 4l8.5 5.5zM6 10v7M10 10v7M14 10v7M18 10v7M3.5 20h17',
  },
  // People
  {
    words: /union|group|gang|cartel|militia|organi[sz]ation|charity|foundation|church|network|band|order/,
    path: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.4-3.5 2.5-5.3 5.5-5.3s5.1 1.8 5.5 5.3zM15.5 11a2.6 2.6 0 1 0-1-5M17 19h3.5c-.3-3-1.8-4.7-4-5.2',
  },
];

/** An office building: companies, and whatever is not said. */
const BUILDING = 'M6 20.5V4.5h9v16M15 9.5h4v11M3.5 20.5h17M9 8h3M9 11.5h3M9 15h3';

/** An inline drawing for a kind of organization: "airline", "national newspaper". */
export function OrganizationIcon({ subkind }: { subkind: string }): JSX.Element {
  const text = subkind.toLowerCase();
  const path = ICONS.find(({ words }) => words.test(text))?.path ?? BUILDING;
  return (
    <svg
      viewBox="0 0 24 24"
      width="62%"
      height="62%"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <path d={path} />
    </svg>
  );
}
