/**
 * Coarse walks of life, to tell namesakes apart: a footballer and a politician of one name are two people unless more speaks for
 * one; a lawyer and a politician may well be one.
 */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  [
    'sport',
    /foot|player|athlete|coach|swimmer|runner|boxer|cyclist|driver|golfer|wrestler|skater|skier|sport|rower|gymnast|cricketer|jockey|fencer|judoka|referee|umpire|sprinter|jumper|thrower|weightlifter|biathlete|tennis|hockey|basketball|baseball|rugby|motorcycle|chess|racing|rider|fighter|martial|archer|diver|sailor|luge|bobsle|canoe|triath|pentath|hurdler|surfer|snowboard|curler|climber|mountaineer/i,
  ],
  [
    'arts',
    /actor|actress|singer|musician|rapper|composer|guitarist|pianist|drummer|violin|conductor|dancer|choreograph|painter|sculptor|artist|comedian|film|director|producer|screenwriter|model|presenter|novelist|poet|playwright|cartoon|photograph|designer|songwriter|band|dj\b|entertainer|animator|illustrator|youtuber|architect|magician/i,
  ],
  [
    'business',
    /business|entrepreneur|financier|investor|industrialist|banker|magnate|merchant|fund manager|chief executive|company director/i,
  ],
  [
    'state',
    /politic|minister|senator|president|governor|mayor|diplomat|ambassador|judge|jurist|lawyer|attorney|civil servant|official|activist|economist|military|general|officer|admiral|soldier|academic|professor|scien|historian|journalist|writer|author|bishop|priest|cardinal|cleric|imam|rabbi|monarch|king|queen|royal|prince|engineer|physician|doctor|chemist|physicist|mathematic|philosoph|theolog|trade union|rebel|militant|commander|spy|prosecutor|astronaut|nurse|teacher|columnist|sociolog|psycholog/i,
  ],
];

/** 'sport', 'arts', 'business', 'state'; '' when the words say nothing. */
export function occupationClass(subkind: string): string {
  return CLASSES.find(([, pattern]) => pattern.test(subkind))?.[0] ?? '';
}

/** 'party' and 'armed': kinds of organizations whose namesakes need care, or little. '' for all others. */
export function organizationClass(subkind: string): string {
  if (/armed|militant|terror|guerrilla|cartel|gang\b|criminal|militia|paramilitary|jihad/i.test(subkind))
    return 'armed';
  return /party|parliamentary group|alliance|coalition/i.test(subkind) ? 'party' : '';
}
