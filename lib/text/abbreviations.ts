/** Folded words whose dot does not end a sentence, so that a name may go on after it ("St. Louis", "Sen. Rubio"). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'st ste mt ft jr sr dr mr mrs ms mx messrs prof rev hon fr sen rep gov gen lt maj col capt cpl sgt cmdr adm brig ' +
    'pres amb atty supt insp det co corp inc ltd llc plc bros dept univ assn natl intl govt no vs mme mlle sra srta ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words that belong to a name although a comma stands before them ("Martin Luther King, Jr."). */
export const AFTER_COMMA: ReadonlySet<string> = new Set('jr sr inc ltd llc lp llp plc corp co ii iii iv'.split(' '));

/** Abbreviations that end a name with their dot: the mention is "Apple Inc." and not "Apple Inc". */
export const DOT_BELONGS: ReadonlySet<string> = new Set('jr sr inc ltd co corp bros'.split(' '));
