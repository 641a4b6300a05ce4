import type { JSX } from 'preact';
import type { MessageKey } from '../../lib/i18n/translate.ts';
import type { Fault } from '../../lib/packs/pack.ts';
import type { PackProblem } from '../../lib/packs/read-pack.ts';
import { useStrings } from '../shared/strings.ts';

export interface PackFaults {
  problems: readonly PackProblem[];
  more: boolean;
}

/** Why a file was not taken: each fault with its line, field and value. */
export function PackFaultList({ file, faults }: { file: string; faults: PackFaults }): JSX.Element {
  const { t } = useStrings();
  return (
    <div class="options-problem" role="alert">
      {t('options_pack_refused', file)}
      <div class="options-faults">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options_fault_line')}</th>
              <th scope="col">{t('options_fault_field')}</th>
              <th scope="col">{t('options_fault_value')}</th>
              <th scope="col">{t('options_fault_what')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.problems.map(({ line, field, value, fault }, i) => (
              <tr key={i}>
                <td>{line === 0 ? '–' : line}</td>
                <td>{field}</td>
                <td dir="auto">{value}</td>
                <td>{t(faultKey(fault))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.more && <p>{t('options_pack_more_faults')}</p>}
    </div>
  );
}

function faultKey(fault: Exclude<Fault, 'too-big'> | Fault): MessageKey {
  return `pack_fault_${fault.replaceAll('-', '_')}` as MessageKey;
}
