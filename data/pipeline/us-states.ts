/** Postal code → name of the states and territories of the United States. */
export const US_STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', FL: 'Florida', GA: 'Georgia',
  HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland',
  MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey',
  NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina',
  SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
  DC: 'District of Columbia', PR: 'Puerto Rico', GU: 'Guam', AS: 'American Samoa', VI: 'U.S. Virgin Islands', MP: 'Northern Mariana Islands',
}; // prettier-ignore

/** Lower houses that are not called "House of Representatives". */
const LOWER: Readonly<Record<string, string>> = {
  CA: 'California State Assembly', NV: 'Nevada Assembly', NY: 'New York State Assembly', WI: 'Wisconsin State Assembly', NJ: 'New Jersey General Assembly',
  MD: 'Maryland House of Delegates', VA: 'Virginia House of Delegates', WV: 'West Virginia House of Delegates',
}; // prettier-ignore

/** "California State Assembly", "Texas Senate", "Nebraska Legislature": the house a state legislator sits in. */
export function stateHouse(state: string, chamber: 'upper' | 'lower' | 'legislature'): string {
  const name = US_STATES[state] ?? state;
  if (state === 'DC') return 'Council of the District of Columbia';
  if (chamber === 'legislature' || state === 'NE') return `${name} Legislature`;
  return chamber === 'upper' ? `${name} Senate` : (LOWER[state] ?? `${name} House of Representatives`);
}

/** "Ohio's 4th district", "Wyoming (at large)"; district 0 is at large. */
export function congressionalDistrict(state: string, district: number | string | undefined): string {
  const name = US_STATES[state] ?? state;
  const number = Number(district);
  if (!Number.isInteger(number) || number <= 0) return `${name} (at large)`;
  const tail = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${name}'s ${number}${tail} district`;
}
