import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'nfl-players',
  title: 'nflgame',
  licence: 'Unlicense',
  attribution: '',
  asOf: '2019-02-20',
  upstream: 'github.com/BurntSushi/nflgame@5cac9f60',
  shareable: 'table',
};

interface Row {
  name: string;
  born?: string;
  position?: string;
  team_2018?: string;
}

/** Clubs that had moved by then: whoever still has one of these codes no longer played. */
const GONE = new Set(['SD', 'STL']);
/** Positions as codes. */
const POSITIONS: Record<string, string> = {
  QB: 'quarterback', RB: 'running back', FB: 'fullback', WR: 'wide receiver', TE: 'tight end', T: 'tackle', OT: 'tackle', G: 'guard', OG: 'guard', C: 'center', OL: 'offensive lineman',
  DT: 'defensive tackle', DE: 'defensive end', NT: 'nose tackle', DL: 'defensive lineman', LB: 'linebacker', ILB: 'linebacker', OLB: 'linebacker', MLB: 'linebacker', CB: 'cornerback',
  DB: 'defensive back', S: 'safety', SS: 'safety', FS: 'safety', SAF: 'safety', K: 'kicker', P: 'punter', LS: 'long snapper',
}; // prettier-ignore
/** Club codes of nfl.com in the season of 2018. */
const CLUBS: Record<string, string> = {
  ARI: 'Arizona Cardinals', ATL: 'Atlanta Falcons', BAL: 'Baltimore Ravens', BUF: 'Buffalo Bills', CAR: 'Carolina Panthers',
  CHI: 'Chicago Bears', CIN: 'Cincinnati Bengals', CLE: 'Cleveland Browns', DAL: 'Dallas Cowboys', DEN: 'Denver Broncos',
  DET: 'Detroit Lions', GB: 'Green Bay Packers', HOU: 'Houston Texans', IND: 'Indianapolis Colts', JAC: 'Jacksonville Jaguars',
  JAX: 'Jacksonville Jaguars', KC: 'Kansas City Chiefs', LA: 'Los Angeles Rams', LAC: 'Los Angeles Chargers', MIA: 'Miami Dolphins',
  MIN: 'Minnesota Vikings', NE: 'New England Patriots', NO: 'New Orleans Saints', NYG: 'New York Giants', NYJ: 'New York Jets',
  OAK: 'Oakland Raiders', PHI: 'Philadelphia Eagles', PIT: 'Pittsburgh Steelers', SEA: 'Seattle Seahawks', SF: 'San Francisco 49ers',
  TB: 'Tampa Bay Buccaneers', TEN: 'Tennessee Titans', WAS: 'Washington Redskins',
}; // prettier-ignore

/** Nobody vouches for the day: the list still has the last club of players who had retired. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { name, born, position = '', team_2018: code } = row.value;
    const club = code === undefined ? undefined : CLUBS[code];
    if (code !== undefined && club === undefined && !GONE.has(code)) row.fail('team_2018', 'no club has this code');
    const date = partialDate(born);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name,
      kind: 'person',
      subkind: 'American football player',
      countries: ['us'],
      facts: [
        { type: 'occupation', value: 'American football player' },
        ...(date === '' ? [] : [{ type: 'born' as const, from: date }]),
        ...(club === undefined
          ? []
          : [
              {
                type: 'club' as const,
                value: club,
                target: `name:${club}`,
                detail: POSITIONS[position] ?? '',
                asOf: '',
              },
            ]),
      ],
      standing: date === '' ? 'guard' : 'full',
    };
  }
}
