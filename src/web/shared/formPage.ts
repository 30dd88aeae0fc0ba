import type {
  CardParams,
  CheckboxParams,
  DateFieldParams,
  FieldParams,
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
} from './partials';

/** A field of such a page, with the partial that prints it. */
export type FormField =
  | { readonly partial: 'field'; readonly p: FieldParams }
  | { readonly partial: 'textarea'; readonly p: TextareaParams }
  | { readonly partial: 'radios'; readonly p: RadiosParams }
  | { readonly partial: 'checkbox'; readonly p: CheckboxParams }
  | { readonly partial: 'dateField'; readonly p: DateFieldParams };

export interface FormPageForm {
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly FormField[];
  readonly submit: SubmitRowParams;
  /** What the button says while the answer is awaited. */
  readonly busy?: string | undefined;
}

/** The view model of `views/pages/signing/form.ejs`: what something is about, and one or two forms that do it. */
export interface FormPage {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  /** Said above the list. */
  readonly listIntro?: string | undefined;
  readonly list: readonly string[];
  readonly about: { readonly heading: string | null; readonly summary: SummaryListParams } | null;
  readonly forms: readonly FormPageForm[];
  readonly aside: readonly CardParams[];
}
