import type { JSX } from 'preact';
import { useStrings } from '../shared/strings.ts';

const JSON_EXAMPLE = `{
  "format": "dramatis-pack",
  "version": 1,
  "name": "My town",
  "source": "Town hall",
  "asOf": "2026-08-01",
  "entities": [
    {
      "id": "jane-doe",
      "kind": "person",
      "name": "Jane Doe",
      "aliases": ["J. Doe"],
      "what": "politician",
      "countries": ["us"],
      "facts": [
        { "type": "office", "value": "Mayor of Springfield",
          "from": "2024-01-01" }
      ]
    }
  ]
}`;

const CSV_EXAMPLE = `# name: My town
# source: Town hall
# as_of: 2026-08-01
id,kind,name,aliases,what,office,office_from
jane-doe,person,Jane Doe,J. Doe|Janey,politician,Mayor of Springfield,2024-01-01`;

/** What a pack's file looks like (lib/packs/README.md has every field). */
export function PackExample(): JSX.Element {
  const { t } = useStrings();
  return (
    <details class="options-details">
      <summary>{t('options_pack_example')}</summary>
      <pre>{JSON_EXAMPLE}</pre>
      <pre>{CSV_EXAMPLE}</pre>
    </details>
  );
}
