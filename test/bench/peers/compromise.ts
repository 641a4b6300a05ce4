/** compromise as its README calls it: people and organizations of a text; with the plugin, its Wikipedia titles. */

export interface Compromise {
  people(text: string): string[];
  wikipedia(text: string): string[];
}

export async function loadCompromise(): Promise<Compromise> {
  const { default: nlp } = await import('compromise');
  const { default: plugin } = await import('compromise-wikipedia');
  const withTitles = nlp.extend(plugin as never) as unknown as (text: string) => {
    wikipedia(): { out(format: string): string[] };
  };
  return {
    people(text) {
      const doc = nlp(text);
      return [...(doc.people().out('array') as string[]), ...(doc.organizations().out('array') as string[])];
    },
    wikipedia: (text) => withTitles(text).wikipedia().out('array'),
  };
}
