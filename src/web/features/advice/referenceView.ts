import { isUnderA, referenceChoice } from '../../../application/grading/chooseReference';
import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { proposalText } from '../../../presentation/advice/proposalText';
import type { CandidateText } from '../../../presentation/advice/proposalText';
import { referenceText as text } from '../../../presentation/level/referenceText';
import type { DetailsParams, RadiosParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The part of the advice about reference functions under the raster; `views/pages/advice/reference.ejs` prints it. */
export interface ReferenceView {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly candidates: readonly {
    readonly name: string;
    readonly sentence: string;
    readonly reasons: readonly DetailsParams[];
  }[];
  /** To the roles of the function that is walked. */
  readonly onward: Link | null;
  /** Null when nothing can be chosen (any more) by who looks. */
  readonly form: {
    readonly action: string;
    readonly revision: number;
    readonly radios: RadiosParams;
    readonly submit: string;
  } | null;
}

/** What was chosen on the form, when it comes back with faults. */
export interface TypedReference {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: WordedFaults;
}

/** The proposal, what is walked, and the form; null where the raster is not under A and nothing is walked beside it. */
export function referenceView(adviceFile: AdviceFile, given: TypedReference | null): ReferenceView | null {
  const { file, receipt, catalogs, references } = adviceFile;
  const { raster, roles } = catalogs;
  if (raster === null || references.length === 0) return null;
  const underA = receipt.advice.outcome === 'onder-a' || receipt.advice.ground.kind === 'rollen-gedragen';
  const decided = file.decision !== null;
  if (!roles && given === null && (!underA || decided)) return null;
  const proposal = !decided ? proposalText(catalogs, receipt, references) : null;
  const open = !decided && file.allowed.has('advice.request');
  const [first] = roles?.resultAreas ?? [];
  return {
    heading: proposal?.heading ?? text.heading,
    sentences: [
      ...(roles ? [text.walking(roles.id)] : []),
      ...(roles && !underA ? [text.notUnderA] : []),
      ...(proposal?.sentences ?? []),
    ],
    candidates: (proposal?.candidates ?? []).map(candidateView),
    onward:
      first === undefined || !open ? null : { href: urls.gebied(file.job.id, first.id), label: text.goOn },
    form: open && (isUnderA(file) || roles || given !== null) ? formView(adviceFile, given) : null,
  };
}

function candidateView({ name, sentence, roles }: CandidateText): ReferenceView['candidates'][number] {
  return {
    name,
    sentence,
    reasons: roles.map((role) => ({
      summary: text.why(role.name, role.part),
      paragraphs: role.reasons.map(({ criterion, choice, text: why, sources }) =>
        text.reason(criterion, choice, why, sources),
      ),
    })),
  };
}

/** Nothing is chosen beforehand but what was chosen before: the proposal is a place to start. */
function formView(
  { file, references }: AdviceFile,
  given: TypedReference | null,
): NonNullable<ReferenceView['form']> {
  const stored = referenceChoice(file.answers);
  const chosen = given === null ? (stored?.value ?? undefined) : given.typed['voorbeeldfunctie'];
  return {
    action: urls.voorbeeldfunctie(file.job.id),
    revision: stored?.revision ?? 0,
    radios: {
      id: 'voorbeeldfunctie',
      name: 'voorbeeldfunctie',
      legend: text.legend,
      legendSize: 's',
      hint: text.hint,
      error: given?.faults.of('voorbeeldfunctie'),
      options: [
        ...references.map(({ id, jobTitle, summary }) => ({
          value: id,
          label: jobTitle,
          hint: summary,
          checked: chosen === id,
        })),
        { value: 'geen', label: text.none, checked: chosen === 'geen' },
      ],
    },
    submit: text.submit,
  };
}
