import type { Response } from 'express';
import type { ReplacementUseCases } from '../../../application/replacements/replacementUseCases';
import type { ReplacementChoices } from '../../../application/replacements/viewReplacements';
import type { Fault } from '../../../domain/shared/failure';
import { replacementFaultWords, replacementText } from '../../../presentation/replacements/replacementText';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { invalidPage } from '../../shared/invalidPage';
import { parseButton } from '../../shared/parseButton';
import { typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { replacementFormView, type TypedReplacement } from './formView';
import { replacementListView } from './listView';
import { readReplacement } from './readReplacement';
import { fieldNames, withdrawSchema } from './schema';

export interface ReplacementsDeps {
  readonly replacements: ReplacementUseCases;
}

/** Who acts for a manager, and when. */
export function replacementRoutes({ replacements }: ReplacementsDeps): readonly Route[] {
  const action = 'replacement.edit';
  return routes(
    { method: 'get', path: urls.vervangingen.pattern, action, handler: list },
    { method: 'get', path: urls.vervangingNieuw.pattern, action, handler: showNew },
    { method: 'post', path: urls.vervangingNieuw.pattern, action, handler: add },
    { method: 'post', path: urls.vervangingIntrekken.pattern, action, handler: withdraw },
  );

  async function list(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'replacements/list',
      title: replacementText.title,
      page: replacementListView(await replacements.listReplacements(req.actor)),
      backLink: { href: urls.beheer(), label: replacementText.backToManage },
    });
  }

  async function showNew(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, newPage(await replacements.listChoices(req.actor), {}, []));
  }

  async function add(req: SignedInRequest, res: Response): Promise<void> {
    const choices = await replacements.listChoices(req.actor);
    const typed = typedValues(req.body);
    const input = readReplacement(req.body);
    if (!input.ok) {
      await invalidPage(res, newPage(choices, typed, input.faults));
      return;
    }
    const added = await caught(replacements.addReplacement(req.actor, input.value), 'invalid');
    if (added.ok) seeOther(res, urls.vervangingen());
    else await invalidPage(res, newPage(choices, typed, renamedFaults(added.error.faults, fieldNames)));
  }

  async function withdraw(req: SignedInRequest, res: Response): Promise<void> {
    parseButton(withdrawSchema, req.body);
    await replacements.withdrawReplacement(req.actor, pathParam(req, 'vervanging'));
    seeOther(res, urls.vervangingen());
  }
}

function newPage(choices: ReplacementChoices, typed: TypedReplacement, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, replacementFaultWords);
  return {
    view: 'replacements/form',
    title: replacementText.newTitle,
    page: replacementFormView(choices, typed, worded),
    errors: worded.items,
    backLink: { href: urls.vervangingen(), label: replacementText.back },
  };
}
