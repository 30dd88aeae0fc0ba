import type { ProcedureFile } from '../../../application/upkeep/beginProcedure';
import type { LevelDecision } from '../../../domain/grading/levelDecision';
import { occasions, type Occasion } from '../../../domain/upkeep/occasion';
import { procedureReasonLimit, procedureText } from '../../../presentation/upkeep/procedureText';
import type { FormPage } from '../../shared/formPage';
import type { TextareaParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What was typed, or nothing yet. */
export interface TypedProcedure {
  readonly aanleiding: string;
  readonly reden: string;
  readonly eerder: string;
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
): FormPage {
  const { job, decision, allowed } = file;
  const text = procedureText;
  const waits = bar === null || decision === null ? null : { from: bar, decidedAt: decision.decidedAt };
  return {
    heading: { over: job.name, heading: text.title, intro: text.intro },
    messages:
      waits === null
        ? []
        : [
            {
              id: 'wachten',
              tone: 'info',
              heading: text.bar.heading,
              paragraphs: [
                ...text.bar.paragraphs(waits.decidedAt, waits.from),
                ...(objectionUpheld ? [text.bar.upheld] : []),
              ],
            },
          ],
    list: [...text.points, ...(openTriggers === 0 ? [] : [text.answers(openTriggers)])],
    about: null,
    forms: [
      {
        action: urls.nieuweIndeling(job.id),
        hidden: [],
        fields: [
          {
            partial: 'radios',
            p: {
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
          },
          {
            partial: 'textarea',
            p: reasonField('reden', text.reason, text.reasonHint, typed.reden, worded),
          },
          ...(waits === null
            ? []
            : [
                {
                  partial: 'textarea' as const,
                  p: reasonField(
                    'eerder',
                    text.bar.reason,
                    text.bar.reasonHint(waits.from),
                    typed.eerder,
                    worded,
                  ),
                },
              ]),
        ],
        submit: {
          submit: { label: text.submit },
          links: [{ href: urls.functie(job.id), label: text.cancel }],
        },
      },
    ],
    aside: allowed.has('sign.revise')
      ? [
          {
            id: 'alleen-tekst',
            heading: text.onlyText.heading,
            paragraphs: [text.onlyText.text],
            links: [{ href: urls.nieuweVersie(job.id), label: text.version }],
          },
        ]
      : [],
  };
}

function reasonField(
  name: 'reden' | 'eerder',
  label: string,
  hint: string,
  value: string,
  worded: WordedFaults,
): TextareaParams {
  return { id: name, name, label, hint, value, limit: procedureReasonLimit, error: worded.of(name) };
}

function offered(objectionUpheld: boolean): readonly Occasion[] {
  return occasions.filter((occasion) => objectionUpheld || occasion !== 'bezwaar');
}
