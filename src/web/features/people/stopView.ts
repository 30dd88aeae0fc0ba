import type { StopFile } from '../../../application/people/stopPerson';
import type { DepartmentToHandOver } from '../../../application/people/openWork';
import { personText } from '../../../presentation/people/personText';
import { stopText } from '../../../presentation/people/stopText';
import type {
  CardParams,
  MessageParams,
  PageHeadingParams,
  SelectParams,
  SubmitRowParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { obstacleMessage } from './rolesView';
import { handOverField } from './schema';

/** The value of the choice that nobody takes over. */
export const nobody = 'niemand';

/** A part of the work with a list. */
interface WorkPart {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly lines: readonly { readonly text: string; readonly href: string | null }[];
}

/** The view model of `views/pages/people/stop.ejs`. */
export interface StopView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  /** Null when the account cannot be stopped, or was stopped already. */
  readonly form: {
    readonly action: string;
    readonly revision: string;
    readonly nothing: string | null;
    readonly departments: {
      readonly heading: string;
      readonly choices: readonly { readonly notes: readonly string[]; readonly select: SelectParams }[];
    } | null;
    readonly parts: readonly WorkPart[];
    readonly ends: CardParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** What the form shows. */
export interface ShownStop {
  /** The choices so far, by the name of the field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly revision: string;
  /** Something changed since the page was opened. */
  readonly stale?: boolean;
}

/** What stopping an account means, with a choice for each department that is handed over. */
export function stopView(
  { person, obstacles, work }: StopFile,
  { typed, revision, stale = false }: ShownStop,
  worded: WordedFaults,
  mayOpenHolders: boolean,
): StopView {
  const { title, intro, jobs, departments, replacements, ends } = stopText;
  const heading = { heading: title(person.name) };
  if (!person.active) return { heading, message: stoppedMessage(person.id), form: null };
  if (obstacles.length > 0) return { heading, message: obstacleMessage('stop', obstacles), form: null };
  const parts: readonly WorkPart[] = [
    {
      id: 'functies',
      heading: jobs.heading,
      text: jobs.text,
      lines: work.jobs.map(({ id, name }) => ({
        text: name,
        href: mayOpenHolders ? urls.functiehouders(id) : null,
      })),
    },
    {
      id: 'vervangingen',
      heading: replacements.heading,
      text: replacements.text,
      lines: work.replacements.map(({ acts, forName, byName, from, until }) => ({
        text: acts ? personText.replaces(forName, from, until) : personText.replacedBy(byName, from, until),
        href: null,
      })),
    },
  ];
  const shown = parts.filter(({ lines }) => lines.length > 0);
  return {
    heading: { ...heading, intro },
    message: stale
      ? { id: 'veranderd', tone: 'let', heading: stopText.stale.heading, paragraphs: [stopText.stale.text] }
      : null,
    form: {
      action: urls.persoonUitDienst(person.id),
      revision,
      nothing: shown.length === 0 && work.departments.length === 0 ? stopText.nothing : null,
      departments:
        work.departments.length === 0
          ? null
          : {
              heading: departments.heading,
              choices: work.departments.map((one) => handOverChoice(one, typed, worded)),
            },
      parts: shown,
      ends: { id: 'gevolgen', size: 'm', heading: ends.heading, list: ends.points },
      submit: {
        submit: { label: stopText.submit },
        links: [{ href: urls.persoon(person.id), label: stopText.cancel }],
      },
    },
  };
}

function stoppedMessage(id: string): MessageParams {
  const { heading, text, restart } = stopText.stoppedAlready;
  return {
    id: 'al-gestopt',
    tone: 'info',
    heading,
    paragraphs: [text],
    links: [{ href: urls.persoonWeerInDienst(id), label: restart }],
  };
}

function handOverChoice(
  handOver: DepartmentToHandOver,
  typed: ShownStop['typed'],
  worded: WordedFaults,
): { readonly notes: readonly string[]; readonly select: SelectParams } {
  const { departments } = stopText;
  const { department, candidates, jobs, asked } = handOver;
  const field = handOverField(department.id);
  const chosen = typed[field] ?? '';
  return {
    notes: [
      departments.jobs(jobs),
      ...(asked.length === 0 ? [] : [departments.asked(asked)]),
      ...(candidates.length === 0 ? [departments.noCandidates] : []),
    ],
    select: {
      id: field,
      name: field,
      label: departments.who(department.name),
      hint: ifNobody(handOver),
      error: worded.of(field),
      options: [
        { value: '', label: departments.choose, selected: chosen === '' },
        { value: nobody, label: departments.nobody, selected: chosen === nobody },
        ...candidates.map(({ id, name, email }) => ({
          value: id,
          // Two people can have the same name.
          label: candidates.filter((one) => one.name === name).length > 1 ? `${name} (${email})` : name,
          selected: chosen === id,
        })),
      ],
    },
  };
}

function ifNobody({ others, above }: DepartmentToHandOver): string {
  const { departments } = stopText;
  if (others.length > 0) return departments.alone(others);
  return above === null ? departments.none : departments.above(above.department, above.leaders);
}
