import type { Response } from 'express';
import { z } from 'zod';
import type { Asker } from '../../../application/signing/checkFile';
import type { SigningUseCases } from '../../../application/signing/signingUseCases';
import type { Digests } from '../../../application/ports';
import { networkOf } from '../../../domain/access/networkOf';
import type { Fault } from '../../../domain/shared/failure';
import { checkFileFaultWords, checkFileText } from '../../../presentation/signing/checkFileText';
import { routes, type Route } from '../../shared/defineRoutes';
import { pageLayout } from '../../shared/pageLayout';
import type { FormTokens } from '../../shared/formTokens';
import { parseForm } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type PublicRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { checkView, type Answer } from './checkView';

export interface CheckDeps {
  readonly signing: Pick<SigningUseCases, 'checkFile'>;
  readonly digests: Digests;
  readonly formTokens: FormTokens;
}

/** Largest file that is looked at, in bytes: a signed profile is far smaller. */
const maxBytes = 15 * 1024 * 1024;
const fieldName = 'bestand';
const formSchema = z.strictObject({});

/** The page where a signed file or a code is looked up. Anyone may ask; what they read depends on who they are. */
export function checkRoutes({ signing, digests, formTokens }: CheckDeps): readonly Route[] {
  const { checkFile } = signing;
  const upload = { field: fieldName, maxBytes, hash: () => digests.sha256OfParts() };
  return routes(
    {
      method: 'get',
      path: urls.controleer.pattern,
      action: 'public',
      async handler(req, res) {
        const code = queryValue(req, 'code')?.trim() ?? '';
        if (code === '') await page(req, res, { may: await checkFile.mayAsk(askerOf(req)) });
        else seeOther(res, urls.controleerCode(code));
      },
    },
    {
      method: 'post',
      path: urls.controleer.pattern,
      action: 'public',
      upload,
      async handler(req, res) {
        const may = await checkFile.mayAsk(askerOf(req));
        const form = parseForm(formSchema, req.body);
        const fault = form.ok ? faultOf(req) : form.faults[0];
        if (!may || fault !== undefined) {
          await page(req, res, { may, ...(fault !== undefined && may ? { fault } : {}) });
          return;
        }
        const { sha256 = '', size = 0 } = req.upload ?? {};
        const outcome = await checkFile.byHash(askerOf(req), { sha256, size });
        await page(req, res, { may, answer: { of: 'file', outcome } });
      },
    },
    {
      method: 'get',
      path: urls.controleerCode.pattern,
      action: 'public',
      async handler(req, res) {
        const outcome = await checkFile.byCode(askerOf(req), pathParam(req, 'code'));
        await page(req, res, { may: outcome.kind !== 'closed', answer: { of: 'code', outcome } });
      },
    },
  );

  async function page(req: PublicRequest, res: Response, { may, fault, answer }: Shown): Promise<void> {
    const worded = wordedFaults(fault === undefined ? [] : [fault], checkFileFaultWords);
    await renderPage(res, {
      view: 'check/check',
      title: checkFileText.title,
      layout: pageLayout(res),
      page: checkView({
        may,
        fault: worded.of(fieldName),
        answer,
        isSignedIn: req.actor !== undefined,
        csrfToken: formTokens.forPage(req, res),
      }),
      ...(fault === undefined ? {} : { errors: worded.items }),
    });
  }
}

interface Shown {
  readonly may: boolean;
  readonly fault?: Fault;
  readonly answer?: Answer;
}

function askerOf(req: PublicRequest): Asker {
  return { actor: req.actor ?? null, network: networkOf(req.ip ?? '') };
}

function faultOf({ upload }: PublicRequest): Fault | undefined {
  if (upload?.tooLarge === true) return { field: fieldName, problem: 'te-groot' };
  return upload === undefined || upload.size === 0 ? { field: fieldName, problem: 'leeg' } : undefined;
}
