import type { PersonFile, WayIn } from '../../../application/people/viewPerson';
import { peopleText, rolesText } from '../../../presentation/people/peopleText';
import { timelineText } from '../../../presentation/timeline/timelineText';
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
  readonly messages: readonly MessageParams[];
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
  /** What was just done, from the address. */
  readonly done: string | undefined;
}

/** The page about one person, with the ways on that the reader may take. */
export function personView(file: PersonFile, facts: PersonPageFacts): PersonView {
  const { person, acts } = file;
  return {
    heading: { over: peopleText.title, heading: person.name },
    messages: [doneMessage(facts.done), duplicateMessage(file), nextStep(file)].filter(
      (message) => message !== null,
    ),
    details: {
      heading: personText.details,
      facts: { rows: factRows(file) },
      closed: acts.edit ? null : personText.notYours,
      links: changeLinks(file),
    },
    work: { heading: personText.work.heading, parts: workParts(file, facts), none: personText.work.nothing },
    more: { id: 'meer', heading: personText.more.heading, links: moreLinks(file, facts) },
  };
}

function factRows({ person, department, wayIn }: PersonFile): SummaryListParams['rows'] {
  const { rows } = personText;
  return [
    { key: rows.email, values: [person.email] },
    { key: rows.staffNumber, values: [person.staffNumber === '' ? personText.none : person.staffNumber] },
    { key: rows.department, values: [department?.name ?? personText.noDepartment] },
    { key: rows.roles, values: [rolesText(person.roles)] },
    { key: rows.account, values: [person.active ? personText.active : personText.stopped] },
    { key: rows.signIn, values: [wayInText(wayIn)] },
  ];
}

function wayInText({ hasPassword, hasFactor, isTied, link }: WayIn): string {
  const { signIn } = personText;
  if (isTied) return signIn.tied;
  if (hasPassword) return hasFactor ? signIn.passwordAndCode : signIn.password;
  return link === null ? signIn.notInvited : signIn.invited(link.expiresAt);
}

function changeLinks({ person, acts, isSelf, duplicateOf }: PersonFile): readonly Link[] {
  const { edit, roles, stop, restart } = personText;
  return [
    ...(acts.edit ? [{ href: urls.persoonBewerken(person.id), label: edit }] : []),
    ...(acts.roles && !isSelf ? [{ href: urls.persoonRollen(person.id), label: roles }] : []),
    ...(acts.stop && person.active && !isSelf
      ? [{ href: urls.persoonUitDienst(person.id), label: stop }]
      : []),
    ...(acts.stop && !person.active && duplicateOf === null
      ? [{ href: urls.persoonWeerInDienst(person.id), label: restart }]
      : []),
  ];
}

function doneMessage(done: string | undefined): MessageParams | null {
  const words = Object.entries(personText.done).find(([key]) => key === done)?.[1];
  if (words === undefined) return null;
  return { id: 'gelukt', tone: 'goed', heading: words.heading, paragraphs: [words.text], announce: true };
}

function duplicateMessage({ duplicateOf }: PersonFile): MessageParams | null {
  if (duplicateOf === null) return null;
  const { heading, text, link } = personText.duplicate;
  return {
    id: 'dubbel',
    tone: 'let',
    heading,
    paragraphs: [text(duplicateOf.name, duplicateOf.email)],
    links: [{ href: urls.persoon(duplicateOf.id), label: link }],
  };
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
  { jobs, leads, replacements, duplicates }: PersonFile,
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
    {
      heading: work.duplicates,
      lines: duplicates.map(({ id, name, email }) => ({
        text: `${name} (${email})`,
        href: urls.persoon(id),
      })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function moreLinks(
  { person, acts, isSelf, duplicateOf }: PersonFile,
  { service }: PersonPageFacts,
): readonly Link[] {
  const { access, tie, data, erase, link } = personText.more;
  return [
    { href: urls.persoonTijdlijn(person.id), label: timelineText.link },
    ...(acts.access ? [{ href: urls.persoonToegang(person.id), label: access }] : []),
    ...(acts.access && service !== null
      ? [{ href: urls.persoonKoppeling(person.id), label: tie(service) }]
      : []),
    ...(acts.data ? [{ href: urls.gegevensVan(person.id), label: data }] : []),
    ...(acts.link && !isSelf && duplicateOf === null
      ? [{ href: withQuery(urls.dubbelKiezen(), { vervalt: person.id }), label: link }]
      : []),
    ...(acts.erase && !person.active ? [{ href: urls.persoonWissen(person.id), label: erase }] : []),
  ];
}
