import type { Response } from 'express';
import { sectionProgress } from '../../../application/profile/sectionProgress';
import type { Fault } from '../../../domain/shared/failure';
import { conflictText, sectionPageText } from '../../../presentation/profile/profileMessages';
import { timeOf } from '../../../presentation/shared/dates';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { shellOf } from '../../shared/shell';
import { urls, withQuery } from '../../urls';
import { sectionConflictView } from './conflictView';
import type { ProfileDeps } from './deps';
import { conflictField, readyField, revisionField } from './fieldNames';
import type { Handler } from './levelFirst';
import { keptTheirsNotice, namedSection, statusNotice, unprintableNotice } from './notices';
import { fillingOf, openSection, type OpenedSection } from './openSection';
import { readSection, type SectionInput } from './readSection';
import { formFaults, noFaults, sectionFaultWords } from './sectionFaultWords';
import { sectionForm } from './sectionForm';
import { profileStrip, sectionPage } from './sectionView';
import { doneOf, wayOn } from './wayOn';

/** Writing the sections of the profile: one page each. */
export function sectionHandlers(deps: ProfileDeps): {
  begin: Handler;
  show: Handler;
  save: Handler;
  autosave: Handler;
} {
  const { profile, unprintable } = deps;
  return {
    async begin(req, res) {
      const file = await profile.viewProfile(req.actor, pathParam(req, 'id'));
      if (!file.file.allowed.has('profile.edit')) {
        seeOther(res, urls.profielControleren(file.file.job.id));
        return;
      }
      const first = sectionProgress(file).find(({ state }) => state !== 'klaar');
      const { id } = file.file.job;
      seeOther(res, first === undefined ? urls.profielControleren(id) : urls.profiel(id, first.id));
    },

    async show(req, res) {
      const opened = await openSection(deps, req);
      const { file, sectionId, section } = opened;
      // Who may only read, reads the whole.
      if (!file.file.allowed.has('profile.edit')) {
        seeOther(res, urls.profielControleren(file.file.job.id));
        return;
      }
      const before = namedSection(file, queryValue(req, 'van'));
      const looked = before === undefined ? [sectionId] : [before, sectionId];
      const messages = [
        unprintableNotice(file, looked, sectionId, unprintable),
        statusNotice(file, queryValue(req, 'heropend') === 'ja'),
        queryValue(req, 'gebleven') === 'ander' ? keptTheirsNotice() : null,
      ];
      const filling = { ...fillingOf(opened), faults: noFaults, typed: null, done: doneOf(req) };
      const page = sectionPage({
        ...opened,
        kind: section.kind,
        areaId: filling.areaId,
        revision: String(section.revision),
        wasReady: file.file.job.status === 'profiel-klaar',
        blocks: sectionForm(filling),
        messages: messages.filter((message) => message !== null),
        isStored: true,
      });
      await renderPage(res, page);
    },

    async save(req, res) {
      const opened = await openSection(deps, req, 'profile.edit');
      const { file, sectionId } = opened;
      const jobId = file.file.job.id;
      const read = readSection(opened.section, req.body);
      if (!read.ok) {
        await again(req, res, opened, read.faults);
        return;
      }
      const { choice, command, edit, revision, wasReady } = read.value;
      if (choice === 'open') {
        await clashed(req, res, opened, read.value, [{ field: conflictField, problem: 'geen-keuze' }]);
        return;
      }
      if (choice === 'ander') {
        seeOther(res, withQuery(urls.profiel(jobId, sectionId), { gebleven: 'ander' }));
        return;
      }
      const saved = await caught(
        profile.saveSection(req.actor, jobId, sectionId, revision, edit),
        'invalid',
        'stale',
      );
      if (saved.ok) {
        const typed = Object.values(typedValues(req.body)).join('\n');
        // With scripts the change was stored by autosave already, before the button was pressed.
        const reopened = saved.value.reopened || (wasReady && file.file.job.status !== 'profiel-klaar');
        const stored = { reopened, unprintable: unprintable(typed).length > 0 };
        seeOther(res, wayOn(file, sectionId, command, stored));
      } else if (saved.error.code === 'invalid') {
        await again(req, res, opened, formFaults(saved.error.faults));
      } else {
        await clashed(req, res, await openSection(deps, req, 'profile.edit'), read.value, []);
      }
    },

    async autosave(req, res) {
      const { file, sectionId, section } = await openSection(deps, req, 'profile.edit');
      const refuseWith = (faults: readonly Fault[]): void => {
        const [first] = sectionFaultWords(section, faults, Object.keys(typedValues(req.body))).items;
        res.status(422).json({ message: first?.message ?? '' });
      };
      const read = readSection(section, req.body);
      if (!read.ok) {
        refuseWith(read.faults);
        return;
      }
      if (read.value.hasNew) {
        res.status(422).json({ message: sectionPageText.newLineFirst });
        return;
      }
      const jobId = file.file.job.id;
      const { revision: seen, edit } = read.value;
      const saved = await caught(
        profile.saveSection(req.actor, jobId, sectionId, seen, edit),
        'invalid',
        'stale',
      );
      if (saved.ok) {
        const { revision, savedAt, complete } = saved.value;
        res.json({ revision, savedAt: timeOf(savedAt), complete });
      } else if (saved.error.code === 'stale') {
        res.status(409).json({ conflictUrl: urls.profiel(jobId, sectionId) });
      } else {
        refuseWith(formFaults(saved.error.faults));
      }
    },
  };
}

/** The same page with what was typed and what is wrong with it. */
async function again(
  req: SignedInRequest,
  res: Response,
  opened: OpenedSection,
  faults: readonly Fault[],
): Promise<void> {
  const { section } = opened;
  const typed = typedValues(req.body);
  const words = sectionFaultWords(section, faults, Object.keys(typed));
  const filling = { ...fillingOf(opened), faults: words, typed, done: null };
  const page = sectionPage({
    ...opened,
    kind: section.kind,
    areaId: filling.areaId,
    revision: typed[revisionField] ?? String(section.revision),
    wasReady: typed[readyField] !== undefined,
    blocks: sectionForm(filling),
    messages: [],
    isStored: false,
  });
  await invalidPage(res, { ...page, errors: words.items });
}

/** Both texts: the one that was sent, and the one that is stored now. */
async function clashed(
  req: SignedInRequest,
  res: Response,
  { file, sectionId, section }: OpenedSection,
  { edit }: SectionInput,
  faults: readonly Fault[],
): Promise<void> {
  const words = sectionFaultWords(section, faults);
  const page = sectionConflictView({
    file,
    sectionId,
    kind: section.kind,
    mine: edit(section.content) ?? section.content,
    theirs: section.content,
    typed: typedValues(req.body),
    accountId: req.actor.accountId,
    csrfToken: shellOf(res).csrfToken,
    error: words.of(conflictField),
  });
  await renderPage(res, {
    view: 'profile/conflict',
    title: sectionPageText.title(page.heading.heading, file.file.job.name),
    status: faults.length > 0 ? 422 : 409,
    errors: words.items,
    backLink: { href: urls.profiel(file.file.job.id, sectionId), label: conflictText.back },
    context: profileStrip(file, null),
    page,
  });
}
