import type { z } from 'zod';
import {
  retentionFaultWords,
  retentionText,
  settingsText,
} from '../../../presentation/organisation/settingsText';
import { parseForm } from '../../shared/parseForm';
import { urls } from '../../urls';
import { lineField, submitRow, type FormView } from './formView';
import { retentionSchema } from './schema';
import type { SettingsForm } from './settingsForm';

/** How long what is kept. */
export const retentionForm: SettingsForm<'bewaren', z.output<typeof retentionSchema>> = {
  group: 'bewaren',
  url: urls.instellingenBewaren(),
  title: retentionText.title,
  view: 'organisation/form',
  parse: (body) => parseForm(retentionSchema, body),
  words: retentionFaultWords,
  names: { personFile: 'persoonsdossier', drafts: 'concepten' },
  typed: ({ personFile, drafts }) => ({ persoonsdossier: String(personFile), concepten: String(drafts) }),
  change: ({ persoonsdossier, concepten }) => ({ personFile: persoonsdossier, drafts: concepten }),
  page: (typed, worded): FormView => {
    const field = lineField(typed, worded);
    const months = { width: 'kort', inputmode: 'numeric', suffix: settingsText.months } as const;
    return {
      heading: retentionText.title,
      intro: retentionText.intro,
      sections: [
        {
          id: 'termijnen',
          heading: retentionText.terms,
          intro: retentionText.termsIntro,
          controls: [
            field('persoonsdossier', retentionText.personFile, months),
            field('concepten', retentionText.drafts, months),
          ],
        },
      ],
      about: retentionText.stays,
      submit: submitRow,
    };
  },
};
