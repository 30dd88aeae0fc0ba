import type { z } from 'zod';
import {
  settingsText,
  upkeepSettingsFaultWords,
  upkeepSettingsText,
} from '../../../presentation/organisation/settingsText';
import { parseForm } from '../../shared/parseForm';
import { urls } from '../../urls';
import { lineField, submitRow, type FormView } from './formView';
import { upkeepSchema } from './schema';
import type { SettingsForm } from './settingsForm';

/** After how long a grading is looked at again. */
export const upkeepForm: SettingsForm<'onderhoud', z.output<typeof upkeepSchema>> = {
  group: 'onderhoud',
  url: urls.instellingenOnderhoud(),
  title: upkeepSettingsText.title,
  view: 'organisation/form',
  parse: (body) => parseForm(upkeepSchema, body),
  words: upkeepSettingsFaultWords,
  names: { reviewMonths: 'herzien' },
  typed: ({ reviewMonths }) => ({ herzien: String(reviewMonths) }),
  change: ({ herzien }) => ({ reviewMonths: herzien }),
  page: (typed, worded): FormView => {
    const { title, intro, review, about } = upkeepSettingsText;
    return {
      heading: title,
      intro,
      sections: [
        {
          id: 'herziening',
          heading: review.heading,
          intro: '',
          controls: [
            lineField(typed, worded)('herzien', review, {
              width: 'kort',
              inputmode: 'numeric',
              suffix: settingsText.months,
            }),
          ],
        },
      ],
      about,
      submit: submitRow,
    };
  },
};
