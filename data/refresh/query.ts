import type { Batch } from './plan.ts';
import { propertiesOf, type Property } from './properties.ts';

/**
 * The question about one batch, in SPARQL as Wikidata's query service understands it. Every item that exists gives one row
 * without `property` (its number of statements): an item without it was not answered, so that a cut answer is noticed.
 */
export function queryOf({ kind, prominent, subjects }: Batch): string {
  const properties = propertiesOf(kind, prominent);
  const items = properties.filter(({ value }) => value === 'item');
  const times = properties.filter(({ value }) => value === 'time');
  return `SELECT ?item ?property ?statement ?rank ?value ?valueLabel ?country ?time ?precision ?from ?fromPrecision ?to ?toPrecision ?ended ?districtLabel WHERE {
  VALUES ?item { ${subjects.map(({ id }) => `wd:${id}`).join(' ')} }
  {
    VALUES (?property ?claim ?main) { ${items.map(({ id }) => `(wd:${id} p:${id} ps:${id})`).join(' ')} }
    ?item ?claim ?statement .
    ?statement ?main ?value ; wikibase:rank ?rank .
    FILTER(?rank != wikibase:DeprecatedRank)
    OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?from ; wikibase:timePrecision ?fromPrecision ] }
    OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?to ; wikibase:timePrecision ?toPrecision ] }
    OPTIONAL { ?statement pq:P582 ?ended }${items.some(isOffice) ? OF_OFFICES : ''}
  } UNION {
    VALUES (?property ?claim ?main ?node) { ${times.map(({ id }) => `(wd:${id} p:${id} ps:${id} psv:${id})`).join(' ')} }
    ?item ?claim ?statement .
    ?statement ?main ?time ; wikibase:rank ?rank .
    FILTER(?rank != wikibase:DeprecatedRank)
    OPTIONAL { ?statement ?node [ wikibase:timePrecision ?precision ] }
  } UNION {
    ?item wikibase:statements ?statements .
  }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul" . }
}`;
}

/** The country of an office, and the district of a seat. */
const OF_OFFICES = `
    OPTIONAL { ?statement pq:P768 ?district }
    OPTIONAL { ?value (wdt:P1001|wdt:P17)/wdt:P297 ?country }`;

function isOffice({ fact }: Property): boolean {
  return fact === 'office';
}
