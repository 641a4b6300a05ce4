/**
 * What sort of body a kind names, coarsely, to tell namesakes apart: a bank is no band. A kind may belong to several sorts
 * (a central bank is a bank and of the state); one that says nothing ("organization") belongs to none.
 */
const SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ['party', /\bparty\b|parliamentary group|political (?:alliance|coalition|movement)|parliament group/],
  ['armed', /armed group|militant|terror|guerrilla|cartel|\bgang\b|criminal|militia|paramilitary|jihad|rebel/],
  ['music', /\bband\b|\b(?:girl|boy|k-pop|pop|rock|rap|hip hop|vocal|music) group|\bduo\b|\btrio\b|quartet|orchestra|choir|philharmonic/],
  ['team', /\b(?:club|team|side|franchise)\b/],
  ['league', /league|competition|championship|tournament|\bconference\b|\bcup\b/],
  ['learning', /universit|college|school|academy|institut|education|research|laborator|observatory/],
  ['state', /ministry|department|agency|government|court|parliament|chamber|assembly|police|force|army|navy|regulator|central bank|public body|committee|council|authority|commission|institution|bureau|service|state supreme|embassy|prosecutor|intelligence/],
  ['media', /television|\btv\b|radio|newspaper|magazine|news|broadcaster|publisher|channel|network|media|press|streaming|website|film studio/],
  ['business', /company|bank|maker|retailer|chain|brand|airline|carrier|hotel|insur|operator|firm|manufacturer|business|conglomerate|producer|developer|utility|store|jeweller|fund|exchange|platform|restaurant|supermarket|telecom|shipping|railway|group$|trust$|startup|lender|miner|builder|winery|brewer|distiller|publisher|studio|website|marketplace|bookmaker|charging network|holding/],
  ['health', /hospital|health|clinic|medical/],
  ['civil', /union|association|foundation|society|charity|nonprofit|ngo|church|museum|library|federation|organi[sz]ation of|think tank|archive|theatre|museum|advocacy|scouting|order\b/],
]; // prettier-ignore

/** The sorts of a kind; empty when its words say nothing. */
export function organizationSorts(kind: string): Set<string> {
  const words = kind.toLowerCase();
  return new Set(SORTS.filter(([, pattern]) => pattern.test(words)).map(([sort]) => sort));
}

/** Words of a kind that nearly every body of its sort has. */
const GENERAL = new Set(['company', 'organization', 'group', 'public', 'national', 'state', 'body', 'political', 'brand', 'the', 'of', 'and', 'former', 'multinational', 'institution', 'services', 'service', 'operator', 'international', 'american']); // prettier-ignore

/** What is particular in a kind: "football club" → football, club. */
export function tellingWords(kind: string): Set<string> {
  return new Set(kind.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !GENERAL.has(word))); // prettier-ignore
}
