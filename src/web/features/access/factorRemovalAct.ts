import type { PersonAccess } from '../../../application/access/manageAccess';
import { factorRemovalReasons } from '../../../domain/access/factorRemoval';
import { factorRemovalText, removalReasons } from '../../../presentation/access/factorRemovalText';
import type { CheckboxParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import type { AccessAct } from './personAccessView';

/** Taking the second factor of a person away, as far as it has come: to ask, to wait, or to confirm what someone else asked. */
export function factorRemovalAct(
  { account, removal, removalIsMine, others }: PersonAccess,
  typedReason: string,
  check: CheckboxParams,
  faults: WordedFaults,
): AccessAct {
  const { heading, ask, alone, waiting, confirm } = factorRemovalText;
  if (removal !== undefined) {
    const facts = { ...removal, name: account.name };
    const drop = { name: 'actie', value: 'code-intrekken', label: waiting.drop };
    return removalIsMine
      ? {
          heading,
          text: waiting.text(facts, others),
          askedId: removal.id,
          check: null,
          submit: { submit: drop },
        }
      : {
          heading,
          text: confirm.text(facts),
          more: { paragraphs: [confirm.after(account.name)], command: '' },
          askedId: removal.id,
          check,
          submit: {
            submit: { name: 'actie', value: 'code-bevestigen', label: confirm.submit },
            others: [drop],
          },
        };
  }
  if (others.length === 0) {
    const more = { paragraphs: [alone.next], command: alone.command(account.email) };
    return { heading, text: alone.text, more, check: null, submit: null };
  }
  return {
    heading,
    text: ask.text(others),
    radios: {
      id: 'reden',
      name: 'reden',
      legend: ask.reason,
      options: factorRemovalReasons.map((value) => ({
        value,
        label: removalReasons[value],
        checked: value === typedReason,
      })),
      error: faults.of('reden'),
    },
    check,
    submit: { submit: { name: 'actie', value: 'code', label: ask.submit } },
  };
}
