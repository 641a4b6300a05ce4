/** Slips of the pen in names, as the list has them: words that no other name of any source has. */
export const SLIPS: Readonly<Record<string, string>> = {
  Achitecture: 'Architecture', Acadmy: 'Academy', Acdemic: 'Academic', Admnistration: 'Administration', Agricultutre: 'Agriculture',
  Australlian: 'Australian', Busniess: 'Business', Caceares: 'Cáceres', Chaiang: 'Chiang', Ciênicas: 'Ciências',
  Easten: 'Eastern', Georghe: 'Gheorghe', Infromation: 'Information', Insituto: 'Instituto', Instiute: 'Institute',
  Isclamic: 'Islamic', Kazakstan: 'Kazakhstan', Kunmimg: 'Kunming', Lafeyette: 'Lafayette', Macauly: 'Macaulay',
  Managament: 'Management', Managemant: 'Management', Maritine: 'Maritime', Martime: 'Maritime', Medial: 'Medical',
  Polytecnic: 'Polytechnic', Pontifica: 'Pontificia', Primier: 'Premier', Sebatian: 'Sebastian', Sience: 'Science',
  Siences: 'Sciences', Srarajevo: 'Sarajevo', Tecnology: 'Technology', Teological: 'Theological', Theeology: 'Theology',
  Theran: 'Tehran', Toursim: 'Tourism', Triaditional: 'Traditional', Univeristy: 'University', Univesidade: 'Universidade',
}; // prettier-ignore
