import type { RolesFile } from '../../../application/people/changeRoles';
import type { PersonObstacle } from '../../../domain/people/roleChange';
import { roles } from '../../../domain/workflow/actions';
import { roleLabels } from '../../../presentation/accessMessages';
import { obstacleHeading, obstacleTexts, rolesPageText } from '../../../presentation/people/rolesText';
import type {
  CheckboxParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The view model of `views/pages/people/roles.ejs`. */
export interface RolesView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  /** Null when nothing can be changed. */
  readonly form: {
    readonly action: string;
    readonly revision: string;
    readonly notes: readonly string[];
    readonly roles: CheckboxParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** What the form shows. */
export interface ShownChoice {
  /** The roles that are ticked. */
  readonly chosen: readonly string[];
  readonly revision: string;
  /** Someone else was first. */
  readonly stale?: boolean;
}

/** The roles of somebody, with what choosing others means. */
export function rolesView(
  file: RolesFile,
  { chosen, revision, stale = false }: ShownChoice,
  worded: WordedFaults,
): RolesView {
  const { person, obstacles } = file;
  const { title, intro, legend, hints, submit, cancel } = rolesPageText;
  const closed = obstacles.length > 0;
  return {
    heading: { heading: title(person.name), intro: closed ? undefined : intro },
    message: closed ? obstacleMessage('roles', obstacles) : stale ? staleMessage() : null,
    form: closed
      ? null
      : {
          action: urls.persoonRollen(person.id),
          revision,
          notes: notesOf(file),
          roles: {
            id: 'rollen',
            name: 'rollen',
            legend,
            error: worded.of('rollen'),
            options: roles.map((role) => ({
              value: role,
              label: roleLabels[role],
              hint: hints[role],
              checked: chosen.includes(role),
            })),
          },
          submit: {
            submit: { label: submit },
            links: [{ href: urls.persoon(person.id), label: cancel }],
          },
        },
  };
}

/** Why something cannot be done with this person. */
export function obstacleMessage(
  what: keyof typeof obstacleTexts,
  obstacles: readonly PersonObstacle[],
): MessageParams {
  return {
    id: 'kan-niet',
    tone: 'let',
    heading: obstacleHeading,
    paragraphs: obstacles.map((obstacle) => obstacleTexts[what][obstacle]),
  };
}

function staleMessage(): MessageParams {
  const { heading, text } = rolesPageText.stale;
  return { id: 'veranderd', tone: 'let', heading, paragraphs: [text], announce: true };
}

function notesOf({ person, leads, replaces, jobs, hasFactor }: RolesFile): readonly string[] {
  const { factorSet, factorNeeded, inactive, uses } = rolesPageText;
  return [
    ...(person.active ? [] : [inactive]),
    hasFactor ? factorSet : factorNeeded,
    ...(leads.length === 0 ? [] : [uses.leads(leads.map(({ name }) => name))]),
    ...(replaces.length === 0 ? [] : [uses.replaces(replaces.map(({ forName }) => forName))]),
    ...(jobs.length === 0 ? [] : [uses.jobs(jobs.map(({ name }) => name))]),
  ];
}
