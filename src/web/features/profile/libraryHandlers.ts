import type { Response } from 'express';
import type { SectionEdit, SavedSection } from '../../../application/profile/saveSection';
import { refuse } from '../../../domain/shared/failure';
import { libraryText } from '../../../presentation/profile/libraryText';
import { sectionPageText } from '../../../presentation/profile/profileMessages';
import { sectionName } from '../../../presentation/profile/sectionName';
import { caught, type Caught } from '../../shared/caught';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem, MessageParams } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls, withQuery } from '../../urls';
import type { ProfileDeps } from './deps';
import type { Handler } from './levelFirst';
import { openLibrary, type LibraryName, type OpenedLibrary } from './libraryItems';
import {
  askedOf,
  libraryQuestion,
  librarySchema,
  questionQuery,
  type LibraryQuestion,
} from './librarySchema';
import { libraryView } from './libraryView';
import { statusNotice } from './notices';
import { openSection, type OpenedSection } from './openSection';
import { profileStrip } from './sectionView';

/** So often is a choice tried again when somebody else stores the section at the same moment. */
const mostTries = 3;

/** Searching the library of a section, and choosing from it. What was chosen is stored at once. */
export function libraryHandlers(deps: ProfileDeps): { show: Handler; choose: Handler } {
  const { profile, viewReferences } = deps;

  return {
    async show(req, res) {
      const opened = await openSection(deps, req, 'profile.edit', 'lijst');
      const { file } = opened;
      if (!file.file.allowed.has('profile.edit')) {
        seeOther(res, urls.profielControleren(file.file.job.id));
        return;
      }
      await render(req, res, opened, askedOf(req), []);
    },

    async choose(req, res) {
      const opened = await openSection(deps, req, 'profile.edit', 'lijst');
      const name = nameOf(opened);
      const form = parseForm(librarySchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      const { kies = '', weg = '', zoek, niveau, soort = '' } = form.value;
      const question = libraryQuestion(zoek, niveau, soort);
      const item = libraryOf(name, opened, question)?.find(kies === '' ? weg : kies);
      if (item === undefined) {
        await render(req, res, opened, question, [fault(libraryText.faults['onbekende-keuze'])]);
        return;
      }
      const saved = await store(req, opened, kies === '' ? item.remove : item.add);
      if (saved.ok) {
        const jobId = opened.file.file.job.id;
        const done = kies === '' ? { weg: item.id } : { gekozen: item.id };
        const heropend = saved.value.reopened ? 'ja' : undefined;
        const here = urls.bibliotheek(jobId, name);
        seeOther(res, `${withQuery(here, { ...questionQuery(question), ...done, heropend })}#gedaan`);
      } else {
        const message =
          saved.error.code === 'stale' ? libraryText.faults.druk : libraryText.faults['te-veel'][name];
        const status = saved.error.code === 'stale' ? 409 : 422;
        const now = await openSection(deps, req, 'profile.edit', 'lijst');
        await render(req, res, now, question, [fault(message)], status);
      }
    },
  };

  function libraryOf(
    name: LibraryName,
    { section }: OpenedSection,
    question: LibraryQuestion,
  ): OpenedLibrary | null {
    return openLibrary(name, viewReferences(), section, question);
  }

  /** Choosing adds to what is there, whoever wrote that: a newer revision is no reason to ask. */
  async function store(
    req: SignedInRequest,
    first: OpenedSection,
    edit: SectionEdit,
  ): Promise<Caught<SavedSection, 'invalid' | 'stale'>> {
    let opened = first;
    for (let tries = 1; ; tries += 1) {
      const { file, sectionId, section } = opened;
      const saved = await caught(
        profile.saveSection(req.actor, file.file.job.id, sectionId, section.revision, edit),
        'invalid',
        'stale',
      );
      if (saved.ok || saved.error.code !== 'stale' || tries === mostTries) return saved;
      opened = await openSection(deps, req, 'profile.edit', 'lijst');
    }
  }

  async function render(
    req: SignedInRequest,
    res: Response,
    opened: OpenedSection,
    question: LibraryQuestion,
    errors: readonly ErrorItem[],
    status = 422,
  ): Promise<void> {
    const { file, sectionId, section } = opened;
    const name = nameOf(opened);
    const { job } = file.file;
    const library = libraryOf(name, opened, question);
    const action = urls.bibliotheek(job.id, name);
    const messages = [
      doneMessage(req, library, urls.profiel(job.id, sectionId), sectionName(file.profile, sectionId)),
      statusNotice(file, queryValue(req, 'heropend') === 'ja'),
    ];
    await renderPage(res, {
      view: 'profile/library',
      title: sectionPageText.title(libraryText[name].title, job.name),
      backLink: {
        href: urls.profiel(job.id, sectionId),
        label: libraryText.back(sectionName(file.profile, sectionId)),
      },
      context: profileStrip(file, null),
      page: libraryView({
        name,
        library,
        question,
        content: section.content,
        over: sectionPageText.over,
        action,
        messages: errors.length > 0 ? [] : messages.filter((message) => message !== null),
      }),
      ...(errors.length === 0 ? {} : { errors, status }),
    });
  }
}

/** Only two sections have a library. */
function nameOf({ section: { kind } }: OpenedSection): LibraryName {
  if (kind !== 'competenties' && kind !== 'kennis') refuse({ code: 'not-found', what: 'library' });
  return kind;
}

function fault(message: string): ErrorItem {
  return { message, href: '#lijst' };
}

/** What was just chosen or taken away, as the address says it. */
function doneMessage(
  req: SignedInRequest,
  library: OpenedLibrary | null,
  href: string,
  section: string,
): MessageParams | null {
  const added = library?.find(queryValue(req, 'gekozen') ?? '');
  const removed = library?.find(queryValue(req, 'weg') ?? '');
  const item = added ?? removed;
  if (item === undefined) return null;
  return {
    id: 'gedaan',
    tone: 'goed',
    heading: added === undefined ? libraryText.removed(item.name) : libraryText.added(item.name),
    paragraphs: [added === undefined ? libraryText.removedText : libraryText.addedText],
    links: [{ href, label: libraryText.back(section) }],
    announce: true,
  };
}
