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

/** What is called so is an area, and its administration only when the word is said. */
const BEFORE_AREA =
  /^(?:provincie|provincia|province|kanton|canton|regione|región|région|la région|region|ayuntamiento|ajuntament|municipality|comune|commune|gemeente|gemeinde|conseil départemental|landkreis|diputación) (?:(?:of|de|del|della|du|des) )?(?:l[’'])?/iu;
const BEHIND_AREA = / (?:kommune|kommun|belediyesi)$/iu;

/** Whether the text is the area that a body is called after: "Aargau" of "Kanton Aargau", "Harstad" of "Harstad kommune". */
export function isAreaOf(body: string, text: string): boolean {
  const area = body.replace(BEFORE_AREA, '').replace(BEHIND_AREA, '');
  return area !== body && area.toLowerCase() === text.toLowerCase();
}
