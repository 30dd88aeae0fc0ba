import type {
  CheckboxParams,
  ChipsParams,
  DateFieldParams,
  DetailsParams,
  FieldParams,
  MessageParams,
  OwnLineParams,
  RadiosParams,
  SegmentedItemParams,
  SelectParams,
  TextareaParams,
} from '../../shared/partials';

/** What the form of a section is made of; `views/pages/profile/blocks` has a view for each kind. */
export type FormBlock = FieldsBlock | LinesBlock | EffortBlock | CompetenciesBlock;

export type FieldItem =
  | { readonly kind: 'field'; readonly p: FieldParams }
  | { readonly kind: 'textarea'; readonly p: TextareaParams; readonly help: readonly string[] }
  | { readonly kind: 'date'; readonly p: DateFieldParams }
  | { readonly kind: 'tick'; readonly p: CheckboxParams };

/** A card with fields that belong together. */
export interface FieldsBlock {
  readonly kind: 'fields';
  readonly items: readonly FieldItem[];
  /** What to think of, above the fields that have help. */
  readonly helpLead: string;
}

/** A button that stores the form and stays. */
export interface StayButton {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** Finishes the label for screen readers. */
  readonly subject: string;
}

export type LineItem =
  | { readonly kind: 'segment'; readonly p: SegmentedItemParams }
  | { readonly kind: 'own'; readonly p: OwnLineParams };

/** A card with a list of lines and a field for a new one. */
export interface LinesBlock {
  readonly kind: 'lines';
  readonly id: string;
  readonly heading: string;
  /** The field for the name of an own competency. */
  readonly name: FieldParams | null;
  readonly items: readonly LineItem[];
  /** Said when there are no lines. */
  readonly none: string;
  /** What was just done to this list. */
  readonly message: MessageParams | null;
  /** Behind a line that opens, so that the list stays in sight; open when there is a reason to look at it. */
  readonly isAddOpen: boolean;
  readonly add: TextareaParams;
  readonly button: StayButton;
  /** To the library, where the section has one. */
  readonly library: StayButton | null;
}

export interface EffortBlock {
  readonly kind: 'effort';
  readonly choice: RadiosParams;
  readonly explanation: TextareaParams;
}

export interface CompetenciesBlock {
  readonly kind: 'competencies';
  readonly id: string;
  readonly heading: string;
  readonly count: string;
  readonly notes: DetailsParams;
  readonly chips: ChipsParams;
  /** To the library. */
  readonly library: StayButton;
  readonly message: MessageParams | null;
  /** Null when there are as many as there may be. */
  readonly add: {
    readonly choose: SelectParams;
    readonly own: FieldParams;
    readonly button: StayButton;
  } | null;
  readonly error: string | null;
}
