import type { ReplacementChoices } from '../../../application/replacements/viewReplacements';
import { replacementText } from '../../../presentation/replacements/replacementText';
import type {
  CheckboxParams,
  DateFieldParams,
  EmptyStateParams,
  SelectParams,
  SubmitRowParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What the form shows as typed and chosen, by the names of its fields. */
export type TypedReplacement = Readonly<Record<string, string>>;

/** The view model of `views/pages/replacements/form.ejs`. */
export interface ReplacementFormView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  /** Null when there is nobody to choose; then `impossible` says what to do. */
  readonly form: {
    readonly manager: SelectParams;
    readonly replacer: SelectParams;
    readonly from: DateFieldParams;
    readonly until: DateFieldParams;
    /** Only after it was told that somebody acts in these days already. */
    readonly knowingly: CheckboxParams | null;
    readonly submit: SubmitRowParams;
  } | null;
  readonly impossible: EmptyStateParams;
}

export function replacementFormView(
  { managers, replacers }: ReplacementChoices,
  typed: TypedReplacement,
  worded: WordedFaults,
): ReplacementFormView {
  const text = replacementText;
  const possible = managers.some(({ id }) => replacers.some((one) => one.id !== id));
  const told = worded.of('toch') !== undefined || typed['toch'] !== undefined;
  return {
    heading: text.newTitle,
    intro: text.newIntro,
    action: urls.vervangingNieuw(),
    impossible: {
      heading: text.impossible.heading,
      text: text.impossible.text,
      action: { href: urls.afdelingen(), label: text.impossible.action },
    },
    form: possible
      ? {
          manager: select('voor', text.manager, managers, typed, worded),
          replacer: select('door', text.replacer, replacers, typed, worded),
          from: day('van', text.from, typed, worded),
          until: day('tot', text.until, typed, worded),
          knowingly: told
            ? {
                id: 'toch',
                name: 'toch',
                legend: text.knowingly.legend,
                error: worded.of('toch'),
                options: [{ value: 'ja', label: text.knowingly.label, checked: typed['toch'] !== undefined }],
              }
            : null,
          submit: {
            submit: { label: text.create },
            links: [{ href: urls.vervangingen(), label: text.cancel }],
          },
        }
      : null,
  };
}

function select(
  name: 'voor' | 'door',
  { label, hint, none }: { readonly label: string; readonly hint: string; readonly none: string },
  people: ReplacementChoices['managers'],
  typed: TypedReplacement,
  worded: WordedFaults,
): SelectParams {
  return {
    id: name,
    name,
    label,
    hint,
    error: worded.of(name),
    options: [
      { value: '', label: none, selected: (typed[name] ?? '') === '' },
      ...people.map((person) => ({
        value: person.id,
        // Two people can have the same name.
        label:
          people.filter((one) => one.name === person.name).length > 1
            ? `${person.name} (${person.email})`
            : person.name,
        selected: typed[name] === person.id,
      })),
    ],
  };
}

function day(
  name: 'van' | 'tot',
  { legend, hint }: { readonly legend: string; readonly hint: string },
  typed: TypedReplacement,
  worded: WordedFaults,
): DateFieldParams {
  return {
    id: name,
    name,
    legend,
    hint,
    error: worded.of(name),
    day: typed[`${name}-dag`] ?? '',
    month: typed[`${name}-maand`] ?? '',
    year: typed[`${name}-jaar`] ?? '',
  };
}
