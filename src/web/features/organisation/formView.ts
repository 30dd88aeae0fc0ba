import { settingsText } from '../../../presentation/organisation/settingsText';
import type {
  CheckboxParams,
  FieldParams,
  MessageParams,
  RadiosParams,
  SubmitRowParams,
  TextareaParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { Typed } from './settingsForm';

/** One control, by the partial that draws it. */
export type Control =
  | { readonly partial: 'field'; readonly p: FieldParams }
  | { readonly partial: 'textarea'; readonly p: TextareaParams }
  | { readonly partial: 'radios'; readonly p: RadiosParams }
  | { readonly partial: 'checkbox'; readonly p: CheckboxParams }
  | { readonly partial: 'message'; readonly p: MessageParams };

/** A card with controls. */
export interface FormSection {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly controls: readonly Control[];
}

/** The view model of `views/pages/organisation/form.ejs`; `settingsHandlers` adds the address and the revision. */
export interface FormView {
  readonly heading: string;
  readonly intro: string;
  readonly sections: readonly FormSection[];
  /** What to know about it, under the form. */
  readonly about: { readonly heading: string; readonly paragraphs: readonly string[] } | null;
  readonly submit: SubmitRowParams;
}

/** The buttons of every form with settings. */
export const submitRow: SubmitRowParams = {
  submit: { label: settingsText.save },
  links: [{ href: urls.instellingen(), label: settingsText.cancel }],
};

/** Makes fields of one line with what was typed. */
export function lineField(typed: Typed, worded: WordedFaults) {
  return (
    id: string,
    words: { readonly label: string; readonly hint?: string },
    rest: Partial<FieldParams> = {},
  ): Control => ({
    partial: 'field',
    p: {
      id,
      name: id,
      ...words,
      value: typed[id] ?? '',
      width: 'midden',
      autocomplete: 'off',
      error: worded.of(id),
      ...rest,
    },
  });
}
