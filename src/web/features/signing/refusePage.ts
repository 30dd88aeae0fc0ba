import type { Copy } from '../../../domain/signing/copy';
import { refuseText } from '../../../presentation/signing/signPageText';
import { reasonLimit } from '../../../presentation/signing/signingText';
import type { WordedFaults } from '../../shared/wordedFaults';
import type { FormField, FormPage } from '../../shared/formPage';
import { seenValue } from './signSchema';

/** Saying that one does not sign, and why. */
export function refusePage({
  act,
  jobName,
  copies,
  action,
  cancel,
  reason,
  ticked,
  worded,
}: {
  readonly act: 'akkoord' | 'gezien';
  readonly jobName: string;
  readonly copies: readonly { readonly copy: Copy; readonly label: string }[];
  readonly action: string;
  readonly cancel: string;
  readonly reason: string;
  readonly ticked: readonly string[];
  readonly worded: WordedFaults;
}): FormPage {
  const many = copies.length > 1;
  const choose: FormField = {
    partial: 'checkbox',
    p: {
      id: 'exemplaren',
      name: 'exemplaren',
      legend: refuseText.choose,
      error: worded.of('exemplaren'),
      options: copies.map(({ copy, label }) => ({
        value: seenValue(copy),
        label,
        checked: ticked.includes(seenValue(copy)),
      })),
    },
  };
  return {
    heading: { over: jobName, heading: refuseText.title[act], intro: refuseText.intro[act] },
    messages: [],
    list: [],
    about: null,
    forms: [
      {
        action,
        hidden: many ? [] : copies.map(({ copy }) => ({ name: 'exemplaren', value: seenValue(copy) })),
        fields: [
          ...(many ? [choose] : []),
          {
            partial: 'textarea',
            p: {
              id: 'reden',
              name: 'reden',
              label: refuseText.reason,
              value: reason,
              limit: reasonLimit,
              error: worded.of('reden'),
            },
          },
        ],
        submit: {
          submit: { label: refuseText.submit, icon: 'pen-off' },
          links: [{ href: cancel, label: refuseText.cancel }],
        },
      },
    ],
    aside: [],
  };
}
