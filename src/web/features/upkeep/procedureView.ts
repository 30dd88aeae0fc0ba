import type { ProcedureFile } from '../../../application/upkeep/beginProcedure';
import type { LevelDecision } from '../../../domain/grading/levelDecision';
import { occasions, type Occasion } from '../../../domain/upkeep/occasion';
import { procedureReasonLimit, procedureText } from '../../../presentation/upkeep/procedureText';
import type {
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SubmitRowParams,
  TextareaParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What was typed, or nothing yet. */
export interface TypedProcedure {
  readonly aanleiding: string;
  readonly reden: string;
  readonly eerder: string;
}

/** The view model of `views/pages/upkeep/procedure.ejs`. */
export interface ProcedureView {
  readonly heading: PageHeadingParams;
  readonly points: readonly string[];
  readonly onlyText: { readonly text: string; readonly link: Link } | null;
  readonly action: string;
  readonly occasion: RadiosParams;
  readonly reason: TextareaParams;
  /** Null when nobody has to wait. */
  readonly bar: { readonly message: MessageParams; readonly reason: TextareaParams } | null;
  readonly submit: SubmitRowParams;
}

/** What the page shows of what is known. */
interface ShownProcedure extends Pick<ProcedureFile, 'bar' | 'objectionUpheld' | 'openTriggers'> {
  readonly file: {
    readonly job: Pick<ProcedureFile['file']['job'], 'id' | 'name'>;
    readonly decision: Pick<LevelDecision, 'decidedAt'> | null;
    readonly allowed: ProcedureFile['file']['allowed'];
  };
}

/** The page on which HR begins a new procedure. */
export function procedureView(
  { file, bar, objectionUpheld, openTriggers }: ShownProcedure,
  typed: TypedProcedure,
  worded: WordedFaults,
): ProcedureView {
  const { job, decision, allowed } = file;
  const text = procedureText;
  return {
    heading: { over: job.name, heading: text.title, intro: text.intro },
    points: [...text.points, ...(openTriggers === 0 ? [] : [text.answers(openTriggers)])],
    onlyText: allowed.has('sign.revise')
      ? { text: text.onlyText, link: { href: urls.nieuweVersie(job.id), label: text.version } }
      : null,
    action: urls.nieuweIndeling(job.id),
    occasion: {
      id: 'aanleiding',
      name: 'aanleiding',
      legend: text.occasion,
      error: worded.of('aanleiding'),
      options: offered(objectionUpheld).map((value) => ({
        value,
        label: text.occasions[value],
        checked: typed.aanleiding === value,
      })),
    },
    reason: {
      id: 'reden',
      name: 'reden',
      label: text.reason,
      hint: text.reasonHint,
      value: typed.reden,
      limit: procedureReasonLimit,
      error: worded.of('reden'),
    },
    bar:
      bar === null || decision === null
        ? null
        : {
            message: {
              id: 'wachten',
              tone: 'info',
              heading: text.bar.heading,
              paragraphs: [
                ...text.bar.paragraphs(decision.decidedAt, bar),
                ...(objectionUpheld ? [text.bar.upheld] : []),
              ],
            },
            reason: {
              id: 'eerder',
              name: 'eerder',
              label: text.bar.reason,
              hint: text.bar.reasonHint(bar),
              value: typed.eerder,
              limit: procedureReasonLimit,
              error: worded.of('eerder'),
            },
          },
    submit: {
      submit: { label: text.submit },
      links: [{ href: urls.functie(job.id), label: text.cancel }],
    },
  };
}

function offered(objectionUpheld: boolean): readonly Occasion[] {
  return occasions.filter((occasion) => objectionUpheld || occasion !== 'bezwaar');
}
