/** What sources list as an archive or a museum and the news means as a place. */
const PARK = /\bNational (?:Park|Monument|Forest|Seashore|Lakeshore|Recreation Area|Wildlife Refuge)$/;
const BUILDING = /\b(?:Cathedral|Palace|Basilica|Mosque|Monastery|Abbey|Temple|Mausoleum)$/;

/** "Yosemite National Park": people go there, it says nothing. */
export function isPark(name: string): boolean {
  return PARK.test(name);
}

/** "Saint Isaac's Cathedral", where a list of museums has it. */
export function isBuilding(name: string): boolean {
  return BUILDING.test(name);
}
