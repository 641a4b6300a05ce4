import { slugOf } from '../../pipeline/ids.ts';
import type { OfficeRecord } from '../../pipeline/source-record.ts';

/** Norwegian ministries as regjeringen.no calls their ministers → English titles as EveryPolitician has them. */
const ENGLISH: Record<string, string> = {
  Statsminister: 'Prime Minister of Norway',
  Finansminister: 'Minister of Finance of Norway',
  Utenriksminister: 'Foreign Minister of Norway',
  Forsvarsminister: 'Minister of Defence of Norway',
  Justisminister: 'Minister of Justice of Norway',
  'Justis- og beredskapsminister': 'Minister of Justice and Public Security of Norway',
  'Justis- og innvandringsminister': 'Minister of Justice and Immigration of Norway',
  Kunnskapsminister: 'Minister of Education and Research of Norway',
  'Utdannings- og forskningsminister': 'Minister of Education and Research of Norway',
  'Forsknings- og høyere utdanningsminister': 'Minister of Research and Higher Education of Norway',
  'Kirke- og undervisningsminister': 'Minister of Education and Church Affairs of Norway',
  Sosialminister: 'Minister of Social Affairs of Norway',
  Landbruksminister: 'Minister of Agriculture of Norway',
  'Landbruks- og matminister': 'Minister of Agriculture and Food of Norway',
  Samferdselsminister: 'Minister of Transport and Communications of Norway',
  Handelsminister: 'Minister of Trade of Norway',
  'Handels- og skipsfartsminister': 'Minister of Trade and Shipping of Norway',
  Fiskeriminister: 'Minister of Fisheries of Norway',
  'Fiskeri- og sjømatminister': 'Minister of Fisheries and Seafood of Norway',
  'Fiskeri- og havminister': 'Minister of Fisheries and Ocean Policy of Norway',
  'Fiskeri- og kystminister': 'Minister of Fisheries and Coastal Affairs of Norway',
  'Olje- og energiminister': 'Minister of Petroleum and Energy of Norway',
  Energiminister: 'Minister of Energy of Norway',
  Industriminister: 'Minister of Industry of Norway',
  Miljøvernminister: 'Minister of the Environment of Norway',
  'Klima- og miljøminister': 'Minister of Climate and the Environment of Norway',
  'Barne- og familieminister': 'Minister of Children and Families of Norway',
  'Barne- og likestillingsminister': 'Minister of Children and Equality of Norway',
  Kulturminister: 'Minister of Culture of Norway',
  'Kultur- og likestillingsminister': 'Minister of Culture and Equality of Norway',
  'Kultur- og kirkeminister': 'Minister of Culture and Church Affairs of Norway',
  Næringsminister: 'Minister of Trade and Industry of Norway',
  'Nærings- og handelsminister': 'Minister of Trade and Industry of Norway',
  'Arbeids- og sosialminister': 'Minister of Labour and Social Affairs of Norway',
  'Arbeids- og inkluderingsminister': 'Minister of Labour and Social Inclusion of Norway',
  Utviklingsminister: 'Minister of International Development of Norway',
  Bistandsminister: 'Minister of International Development of Norway',
  'Helse- og omsorgsminister': 'Minister of Health and Care Services of Norway',
  Helseminister: 'Minister of Health of Norway',
  'Eldre- og folkehelseminister': 'Minister for the Elderly and Public Health of Norway',
  'Kommunal- og regionalminister': 'Minister of Local Government and Regional Development of Norway',
  'Kommunal- og distriktsminister': 'Minister of Local Government and Regional Development of Norway',
  'Kommunal- og moderniseringsminister': 'Minister of Local Government and Modernisation of Norway',
  'Digitaliserings- og forvaltningsminister': 'Minister of Digitalisation and Public Governance of Norway',
  'Innvandrings- og integreringsminister': 'Minister of Immigration and Integration of Norway',
  'EØS- og EU-minister': 'Minister of EEA and EU Affairs of Norway',
};

/** Null for leaves, acting posts and posts of the nineteenth century, which have no row. */
export function norwegianMinistry(title: string, source: string): OfficeRecord | null {
  const english = ENGLISH[title];
  if (english === undefined) return null;
  const kind = title === 'Statsminister' ? 'head-of-government' : 'minister';
  return { id: slugOf(english), title: english, country: 'no', kind, single: kind === 'head-of-government', source };
}
