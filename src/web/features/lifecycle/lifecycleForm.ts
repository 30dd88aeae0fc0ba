import type {
  CheckboxParams,
  DateFieldParams,
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SubmitRowParams,
  TextareaParams,
} from '../../shared/partials';

/** The view model of `views/pages/lifecycle/form.ejs`. */
export interface LifecycleForm {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly points: readonly string[];
  readonly form: {
    readonly action: string;
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
    readonly fields: readonly (
      | { readonly partial: 'textarea'; readonly p: TextareaParams }
      | { readonly partial: 'checkbox'; readonly p: CheckboxParams }
      | { readonly partial: 'radios'; readonly p: RadiosParams }
      | { readonly partial: 'dateField'; readonly p: DateFieldParams }
    )[];
    readonly submit: SubmitRowParams;
  } | null;
}
