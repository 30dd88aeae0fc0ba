import type { LaidOutLevelPicture } from './levelPicture';
import type { IconName } from './icon';
import type { Link } from './shell';

/**
 * The parameters of the partials in `views/partials`. A page includes one with
 * `include('/partials/field', { p: page.nameField })`; the view model is typed with the interfaces below.
 * Texts are plain text; where it says "marked", words between `**` become bold.
 */

export interface ErrorItem {
  readonly message: string;
  /** Address of the field: `#` and its id (of the first radio for a group). */
  readonly href: string;
}

interface FieldBase {
  /** Id of the control; hint and error get `-hint` and `-fout` behind it. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The message of the error summary, repeated at the field. */
  readonly error?: string | undefined;
}

export interface FieldParams extends FieldBase {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'email' | 'numeric' | 'decimal' | undefined;
  /** Whole width when absent. */
  readonly width?: 'kort' | 'midden' | undefined;
  /** Shown behind the field, for instance "%". */
  readonly suffix?: string | undefined;
  /** False for names, codes and addresses. */
  readonly spellcheck?: boolean | undefined;
  /** What the browser suggests while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
}

/** A file to choose; which kinds the browser offers first. */
export interface FileFieldParams extends FieldBase {
  readonly accept: string;
}

export interface TextareaParams extends FieldBase {
  readonly value: string;
  readonly rows?: number | undefined;
  /** With a limit the field counts down; the limit is checked on the server. */
  readonly limit?: number | undefined;
}

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  /** A text field that belongs to this option: shown when it is chosen, always without JavaScript. */
  readonly conditional?: TextareaParams | undefined;
}

interface GroupBase {
  /** The first control gets this id, the others `-2`, `-3` and so on. */
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  /** `l` makes the legend the `<h1>` of the page; default `s`. */
  readonly legendSize?: 'verborgen' | 's' | 'm' | 'l' | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export interface RadiosParams extends GroupBase {
  readonly options: readonly RadioOption[];
  readonly inline?: boolean | undefined;
  readonly small?: boolean | undefined;
}

/** One box, or several under a legend. */
export interface CheckboxParams extends GroupBase {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly checked: boolean;
  }[];
  readonly small?: boolean | undefined;
}

export interface SelectParams extends FieldBase {
  readonly options: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
}

/** Three fields, `<name>-dag`, `<name>-maand` and `<name>-jaar`, with what was typed. */
export interface DateFieldParams extends Omit<GroupBase, 'legendSize'> {
  readonly legendSize?: 's' | 'm' | undefined;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface SubmitRowParams {
  readonly submit: {
    readonly label: string;
    /** Less prominent: another form of the page is what it is about. */
    readonly secondary?: boolean | undefined;
    readonly name?: string | undefined;
    readonly value?: string | undefined;
    readonly icon?: IconName | undefined;
  };
  readonly others?:
    readonly { readonly label: string; readonly name: string; readonly value: string }[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly note?: string | undefined;
}

export type Tone = 'gewoon' | 'info' | 'goed' | 'let' | 'paars' | 'fout';

export interface MessageParams {
  readonly id: string;
  readonly tone: 'info' | 'goed' | 'let' | 'paars';
  readonly heading: string;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[] | undefined;
  readonly links?: readonly Link[] | undefined;
  /** Read out when the page opens, after a change; `tabindex` so that focus can go there. */
  readonly announce?: boolean | undefined;
}

/** A simple card. For a card with other content see README.md for the four lines of HTML. */
export interface CardParams {
  readonly id: string;
  readonly heading: string;
  readonly size?: 's' | 'm' | undefined;
  readonly paragraphs?: readonly string[] | undefined;
  readonly list?: readonly string[] | undefined;
  readonly details?: readonly DetailsParams[] | undefined;
  readonly links?: readonly Link[] | undefined;
}

export interface DetailsParams {
  readonly summary: string;
  readonly paragraphs: readonly string[];
}

export type LevelMark = 'lichter' | 'A' | 'B' | 'C' | 'zwaarder' | 'nvt';

/** Several levels make one chip, "A en B". */
export type Levels = readonly LevelMark[];

export interface LevelChipParams {
  readonly levels: Levels;
  readonly large?: boolean | undefined;
}

export interface StatusPillParams {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

export interface ProgressParams {
  /** "Vraag 5 van 14" */
  readonly text: string;
  /** "Onderdeel 2 van 6: Zelfstandigheid" */
  readonly section?: string | undefined;
  readonly steps: readonly ('klaar' | 'nu' | 'open')[];
}

/** One statement of a criterion. Rows are marked texts, one per topic. */
export interface StatementOption {
  readonly value: string;
  /** For which levels it holds: the card spans their columns. */
  readonly levels: readonly ('A' | 'B' | 'C')[];
  readonly rows: readonly string[];
  /** Shows the mark "Niet in de bron". */
  readonly derived: boolean;
  readonly checked: boolean;
}

export interface OtherOption {
  readonly value: string;
  readonly mark: 'lichter' | 'zwaarder' | 'nvt';
  readonly label: string;
  /** Reference statement (marked): what is lighter than A or heavier than C. */
  readonly statement?: string | undefined;
  readonly checked: boolean;
}

export interface OtherChoiceParams {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly options: readonly OtherOption[];
}

export interface StatementChoiceParams {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** `l`: the question is the `<h1>` (one per page); `m`: an `<h2>` on a page with several. */
  readonly size: 'm' | 'l';
  readonly hint?: string | undefined;
  readonly leadIn: string;
  /** Labels of the aligned rows; empty when each option has one row without a label. */
  readonly topics: readonly string[];
  readonly options: readonly StatementOption[];
  readonly other?: Pick<OtherChoiceParams, 'heading' | 'options'> | undefined;
  readonly error?: string | undefined;
}

export interface TaskListParams {
  readonly items: readonly {
    readonly label: string;
    /** Null when it cannot be done yet. */
    readonly href: string | null;
    readonly hint?: string | undefined;
    readonly status: 'klaar' | 'bezig' | 'open' | 'kan-nog-niet' | 'klopt-niet';
  }[];
}

export interface SummaryListParams {
  readonly rows: readonly {
    readonly key: string;
    /** One paragraph each; empty shows "Nog niet ingevuld". */
    readonly values: readonly string[];
    readonly levels?: Levels | undefined;
    /** `subject` finishes the link for screen readers: "Wijzig (klantgroep)". */
    readonly change?: { readonly href: string; readonly subject: string } | undefined;
  }[];
  readonly borders?: boolean | undefined;
}

export interface TableCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** A second, softer line. */
  readonly sub?: string | undefined;
  readonly numeric?: boolean | undefined;
  /** Row header. */
  readonly header?: boolean | undefined;
  readonly levels?: Levels | undefined;
  /** Two level chips with an arrow between them; `text` then stands behind. */
  readonly change?: { readonly from: Levels; readonly to: Levels } | undefined;
  readonly status?: StatusPillParams | undefined;
}

export interface TableParams {
  readonly id: string;
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly head: readonly { readonly text: string; readonly numeric?: boolean | undefined }[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface ThresholdTableParams {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly {
    /** "B of hoger", and "C" for the highest. */
    readonly label: string;
    /** Numbers of answers. */
    readonly for: number;
    readonly against: number;
    /** For instance "71 %", or "geen" when nothing counts. */
    readonly share: string;
    readonly reached: boolean;
  }[];
}

/** Made by `layOutLevelPicture`. */
export type LevelPictureParams = LaidOutLevelPicture;

export interface TimelineParams {
  readonly items: readonly {
    /** Bold: who, or which step. */
    readonly strong: string;
    /** What happened; continues the bold words. */
    readonly text?: string | undefined;
    /** What people said with it, one line each. */
    readonly words?: readonly string[] | undefined;
    /** A softer line: when, or by whom. */
    readonly meta?: string | undefined;
    /** Machine-readable moment of `meta`, ISO 8601. */
    readonly at?: string | undefined;
    readonly icon?: IconName | undefined;
    readonly done: boolean;
  }[];
}

/** A line of the catalog: Houden, Aanpassen or Weglaten, with the own text. */
export interface SegmentedItemParams {
  readonly id: string;
  /** Name of the three radios (`houden`, `aanpassen`, `weglaten`). */
  readonly name: string;
  readonly text: string;
  /** "deze taak", "dit resultaat"; used in sentences. */
  readonly subject: string;
  readonly choice: 'houden' | 'aanpassen' | 'weglaten';
  readonly own: {
    readonly name: string;
    readonly value: string;
    readonly hint?: string | undefined;
    readonly error?: string | undefined;
  };
}

/** A line that the employer added. */
export interface OwnLineParams extends FieldBase {
  readonly value: string;
  readonly remove: { readonly name: string; readonly value: string; readonly label: string };
}

export interface ChipsParams {
  readonly items: readonly {
    readonly label: string;
    /** A submit button that takes the chip away. */
    readonly remove?: { readonly name: string; readonly value: string } | undefined;
  }[];
}

/** Both texts side by side, to choose from. */
export interface ConflictChoiceParams {
  /** Name of the radios; the values are `mijn` and `ander`. */
  readonly name: string;
  readonly legend: string;
  /** Who stored first, where a page has several of these; the legend is a heading then. */
  readonly who?: string | undefined;
  readonly mine: ConflictSide;
  readonly theirs: ConflictSide;
  readonly error?: string | undefined;
}

/** Someone else stored first: a form with both texts. */
export interface ConflictParams extends ConflictChoiceParams {
  readonly action: string;
  readonly csrfToken: string;
  /** Goes along as `revisie`: the revision that is stored now. */
  readonly revision: number;
  /** Everything that was typed, to send again. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}
export interface ConflictSide {
  readonly heading: string;
  readonly meta: string;
  readonly parts: readonly { readonly label: string; readonly value: string; readonly differs: boolean }[];
}

export interface EmptyStateParams {
  readonly heading: string;
  readonly text: string;
  readonly action?: Link | undefined;
}

export interface PageHeadingParams {
  readonly over?: string | undefined;
  readonly heading: string;
  readonly intro?: string | undefined;
  readonly action?: (Link & { readonly icon?: IconName | undefined }) | undefined;
}

export interface TilesParams {
  readonly heading: string;
  readonly tiles: readonly {
    readonly count: number;
    readonly label: string;
    readonly href: string;
    readonly icon: IconName;
  }[];
}

export interface WorkListParams {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly {
    readonly label: string;
    /** Null: it leads nowhere. */
    readonly href: string | null;
    readonly sub?: string | undefined;
    readonly status?: StatusPillParams | undefined;
    readonly when?: string | undefined;
    readonly urgent?: boolean | undefined;
  }[];
}

/** The parts of a profile, beside the form. */
export interface PartsNavParams {
  readonly label: string;
  readonly items: readonly {
    readonly label: string;
    readonly href: string;
    readonly state: 'klaar' | 'bezig' | 'open';
    readonly current: boolean;
  }[];
}

/** One reason of the advice. */
export interface ReasonsParams {
  readonly items: readonly {
    readonly levels: Levels;
    /** Marked. */
    readonly heading: string;
    readonly meta: string;
    readonly href?: string | undefined;
    readonly quote?: string | undefined;
    readonly evidence?: string | undefined;
  }[];
}
