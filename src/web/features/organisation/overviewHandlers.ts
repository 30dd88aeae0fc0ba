import type { Response } from 'express';
import type { SettingsUseCases } from '../../../application/organisation/settingsUseCases';
import { historyText, settingsText } from '../../../presentation/organisation/settingsText';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { historyView } from './historyView';
import { overviewView } from './overviewView';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** All settings on one page, and everything that was ever changed. */
export function overviewHandlers(settings: SettingsUseCases): { show: Handler; history: Handler } {
  return {
    async show(req, res) {
      const page = overviewView(req.actor, await settings.viewSettings(req.actor), settings.rasters());
      await renderPage(res, { view: 'organisation/overview', title: settingsText.title, page });
    },

    async history(req, res) {
      const page = historyView(await settings.viewHistory(req.actor), settings.rasters());
      await renderPage(res, {
        view: 'organisation/history',
        title: historyText.title,
        page,
        backLink: { href: urls.instellingen(), label: settingsText.back },
      });
    },
  };
}
