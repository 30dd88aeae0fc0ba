import type { PersonFile, WayIn } from '../../../application/people/viewPerson';
import { peopleText, rolesText } from '../../../presentation/people/peopleText';
import { personText } from '../../../presentation/people/personText';
import type { CardParams, MessageParams, PageHeadingParams, SummaryListParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';

/** A heading with lines below it; a line may lead somewhere. */
export interface PersonLines {
  readonly heading: string;
  readonly lines: readonly { readonly text: string; readonly href: string | null }[];
}

/** The view model of `views/pages/people/person.ejs`. */
export interface PersonView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly details: {
    readonly heading: string;
    readonly facts: SummaryListParams;
    /** Why the reader cannot change anything; null when they can. */
    readonly closed: string | null;
    readonly links: readonly Link[];
  };
  readonly work: { readonly heading: string; readonly parts: readonly PersonLines[]; readonly none: string };
  /** Other pages about this person. */
  readonly more: CardParams;
}

/** What of the installation and the reader the page needs to know. */
export interface PersonPageFacts {
  readonly service: string | null;
  readonly mayOpenJobs: boolean;
  /** May link two accounts of one person. */
  readonly mayLink: boolean;
}

/** The page about one person, with the ways on that the reader may take. */
export function personView(file: PersonFile, facts: PersonPageFacts): PersonView {
  const { person, acts } = file;
  return {
    heading: { over: peopleText.title, heading: person.name },
    message: nextStep(file),
    details: {
      heading: personText.details,
      facts: { rows: factRows(file) },
      closed: acts.edit ? null : personText.notYours,
      links: [],
    },
    work: { heading: personText.work.heading, parts: workParts(file, facts), none: personText.work.nothing },
    more: { id: 'meer', heading: personText.more.heading, links: moreLinks(file, facts) },
  };
}

function factRows({
  person,
  department,
  wayIn,
  duplicateOf,
  duplicates,
}: PersonFile): SummaryListParams['rows'] {
  const { rows, duplicate } = personText;
  const same = [
    ...(duplicateOf === null ? [] : [duplicate.of(duplicateOf.name, duplicateOf.email)]),
    ...duplicates.map(({ name, email }) => duplicate.here(name, email)),
  ];
  return [
    { key: rows.email, values: [person.email] },
    { key: rows.staffNumber, values: [person.staffNumber === '' ? personText.none : person.staffNumber] },
    { key: rows.department, values: [department?.name ?? personText.noDepartment] },
    { key: rows.roles, values: [rolesText(person.roles)] },
    { key: rows.account, values: [person.active ? personText.active : personText.stopped] },
    { key: rows.signIn, values: [wayInText(wayIn)] },
    ...(same.length === 0 ? [] : [{ key: rows.duplicate, values: same }]),
  ];
}

function wayInText({ hasPassword, hasFactor, isTied, link }: WayIn): string {
  const { signIn } = personText;
  if (isTied) return signIn.tied;
  if (hasPassword) return hasFactor ? signIn.passwordAndCode : signIn.password;
  return link === null ? signIn.notInvited : signIn.invited(link.expiresAt);
}

function nextStep({ person, wayIn, acts, isSelf }: PersonFile): MessageParams | null {
  const { hasPassword, isTied, link } = wayIn;
  if (!person.active || isSelf || hasPassword || isTied || link !== null) return null;
  const { heading, forAdmin, forOthers, link: label } = personText.next;
  return {
    id: 'volgende-stap',
    tone: 'info',
    heading,
    paragraphs: [acts.access ? forAdmin(person.name) : forOthers(person.name)],
    links: acts.access ? [{ href: urls.persoonToegang(person.id), label }] : undefined,
  };
}

function workParts(
  { jobs, leads, replacements }: PersonFile,
  { mayOpenJobs }: PersonPageFacts,
): readonly PersonLines[] {
  const { work, replaces, replacedBy } = personText;
  const parts: readonly PersonLines[] = [
    {
      heading: work.jobs,
      lines: jobs.map(({ id, name }) => ({ text: name, href: mayOpenJobs ? urls.functie(id) : null })),
    },
    {
      heading: work.leads,
      lines: leads.map(({ id, name }) => ({ text: name, href: urls.afdeling(id) })),
    },
    {
      heading: work.replacements,
      lines: replacements.map(({ acts, forName, byName, from, until }) => ({
        text: acts ? replaces(forName, from, until) : replacedBy(byName, from, until),
        href: null,
      })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function moreLinks({ person, acts }: PersonFile, { service, mayLink }: PersonPageFacts): readonly Link[] {
  const { access, tie, data, link, erase } = personText.more;
  return [
    ...(acts.access ? [{ href: urls.persoonToegang(person.id), label: access }] : []),
    ...(acts.access && service !== null
      ? [{ href: urls.persoonKoppeling(person.id), label: tie(service) }]
      : []),
    ...(acts.data ? [{ href: urls.gegevensVan(person.id), label: data }] : []),
    ...(mayLink ? [{ href: withQuery(urls.dubbelKiezen(), { vervalt: person.id }), label: link }] : []),
    ...(acts.erase && !person.active ? [{ href: urls.persoonWissen(person.id), label: erase }] : []),
  ];
}
