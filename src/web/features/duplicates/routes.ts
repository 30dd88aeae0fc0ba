import type { Response } from 'express';
import type { DuplicateUseCases } from '../../../application/duplicates/duplicateUseCases';
import type { DuplicateFile } from '../../../application/duplicates/duplicateFile';
import type { LinkFile } from '../../../application/duplicates/unlinkDuplicate';
import type { Fault } from '../../../domain/shared/failure';
import { duplicateFaultWords, duplicateText } from '../../../presentation/duplicates/duplicateText';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { chooseAccountView } from './chooseView';
import { compareView } from './compareView';
import { duplicateListView } from './listView';
import { linkSchema, unlinkSchema } from './schema';
import { unlinkView } from './unlinkView';

export interface DuplicatesDeps {
  readonly duplicates: DuplicateUseCases;
}

/** Linking two accounts that turn out to be of one person, and undoing that. */
export function duplicateRoutes({ duplicates }: DuplicatesDeps): readonly Route[] {
  const action = 'account.link';
  const fresh = true;
  return routes(
    { method: 'get', path: urls.dubbelen.pattern, action, handler: list },
    { method: 'get', path: urls.dubbelKiezen.pattern, action, handler: choose },
    { method: 'get', path: urls.dubbelKoppelen.pattern, action, fresh, handler: compare },
    { method: 'post', path: urls.dubbelKoppelen.pattern, action, fresh, handler: link },
    { method: 'get', path: urls.dubbelLosmaken.pattern, action, fresh, handler: showLink },
    { method: 'post', path: urls.dubbelLosmaken.pattern, action, fresh, handler: unlink },
  );

  async function list(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'duplicates/list',
      title: duplicateText.title,
      page: duplicateListView(await duplicates.listDuplicates(req.actor)),
      backLink: { href: urls.beheer(), label: duplicateText.backToManage },
    });
  }

  async function choose(req: SignedInRequest, res: Response): Promise<void> {
    const words = queryValue(req, 'zoek')?.trim() ?? null;
    const chosen = queryValue(req, 'vervalt') ?? '';
    const found = await duplicates.searchAccounts(req.actor, words, chosen === '' ? null : chosen);
    const page = chooseAccountView(found);
    await renderPage(res, { view: 'duplicates/choose', title: page.heading.heading, page, backLink });
  }

  async function compare(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, comparePage(await fileOf(req), '', []));
  }

  async function link(req: SignedInRequest, res: Response): Promise<void> {
    const file = await fileOf(req);
    const form = parseForm(linkSchema, req.body);
    const typed = typedValues(req.body)['reden'] ?? '';
    if (!form.ok) {
      await invalidPage(res, comparePage(file, typed, form.faults));
      return;
    }
    const {
      reden: reason,
      'revisie-vervalt': duplicateRevision,
      'revisie-blijft': keptRevision,
    } = form.value;
    const ids = { duplicateId: file.duplicate.account.id, keptId: file.kept.account.id };
    const input = { ...ids, duplicateRevision, keptRevision, reason };
    const linked = await caught(duplicates.linkDuplicate(req.actor, input), 'stale', 'not-ready');
    if (linked.ok) {
      seeOther(res, urls.dubbelen());
      return;
    }
    const changed = linked.error.code === 'stale';
    await renderPage(res, { ...comparePage(await fileOf(req), typed, [], changed), status: 409 });
  }

  async function showLink(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, unlinkPage(await linkOf(req), '', []));
  }

  async function unlink(req: SignedInRequest, res: Response): Promise<void> {
    const file = await linkOf(req);
    const form = parseForm(unlinkSchema, req.body);
    const typed = typedValues(req.body)['reden'] ?? '';
    if (!form.ok) {
      await invalidPage(res, unlinkPage(file, typed, form.faults));
      return;
    }
    const undone = await caught(
      duplicates.unlinkDuplicate(req.actor, file.link.id, form.value.reden),
      'not-ready',
    );
    if (undone.ok) seeOther(res, urls.dubbelen());
    else await renderPage(res, { ...unlinkPage(await linkOf(req), typed, []), status: 409 });
  }

  function fileOf(req: SignedInRequest): Promise<DuplicateFile> {
    return duplicates.compareAccounts(req.actor, pathParam(req, 'vervalt'), pathParam(req, 'blijft'));
  }

  function linkOf(req: SignedInRequest): Promise<LinkFile> {
    return duplicates.viewLink(req.actor, pathParam(req, 'koppeling'));
  }
}

const backLink = { href: urls.dubbelen(), label: duplicateText.back };

function comparePage(file: DuplicateFile, reason: string, faults: readonly Fault[], changed = false) {
  const worded = wordedFaults(faults, duplicateFaultWords);
  const page = compareView(file, { reason, error: worded.of('reden'), changed });
  return {
    view: 'duplicates/compare',
    title: page.heading.heading,
    page,
    errors: worded.items,
    backLink,
  };
}

function unlinkPage(file: LinkFile, reason: string, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, duplicateFaultWords);
  const page = unlinkView(file, reason, worded.of('reden'));
  return { view: 'duplicates/unlink', title: page.heading.heading, page, errors: worded.items, backLink };
}
