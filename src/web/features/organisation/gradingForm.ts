import type { z } from 'zod';
import { combinationRules } from '../../../domain/grading/advice';
import { labelledLevels, settingsBounds, type LabelledLevel } from '../../../domain/organisation/settings';
import { combinationRuleLabel } from '../../../presentation/advice/labels';
import { levelNames } from '../../../presentation/organisation/settingLines';
import { gradingRulesFaultWords, gradingRulesText } from '../../../presentation/organisation/settingsText';
import { parseForm } from '../../shared/parseForm';
import { urls } from '../../urls';
import { lineField, submitRow, type FormView } from './formView';
import { gradingSchema } from './schema';
import type { SettingsForm } from './settingsForm';

/** The names of the fields for the labels of levels. */
const labelFields = {
  A: 'naam-a',
  B: 'naam-b',
  C: 'naam-c',
  'key-accountmanager': 'naam-key',
} as const satisfies Record<LabelledLevel, string>;

/** The rules of the house at grading. */
export const gradingForm: SettingsForm<'indelen', z.output<typeof gradingSchema>> = {
  group: 'indelen',
  url: urls.instellingenIndelen(),
  title: gradingRulesText.title,
  view: 'organisation/form',
  parse(body) {
    const parsed = parseForm(gradingSchema, body);
    if (!parsed.ok || !parsed.value.geenmedia || parsed.value['uitleg-media'] !== '') return parsed;
    return { ok: false, faults: [{ field: 'uitleg-media', problem: 'leeg' }] };
  },
  words: gradingRulesFaultWords,
  names: {},
  typed: ({ combinationRule, notMediaReason, levelLabels }) => ({
    combinatieregel: combinationRule,
    ...(notMediaReason === null ? {} : { geenmedia: 'ja' }),
    'uitleg-media': notMediaReason ?? gradingRulesText.media.reason.start,
    ...Object.fromEntries(labelledLevels.map((level) => [labelFields[level], levelLabels[level]])),
  }),
  change: (value) => ({
    combinationRule: value.combinatieregel,
    notMediaReason: value.geenmedia ? value['uitleg-media'] : null,
    levelLabels: {
      A: value['naam-a'],
      B: value['naam-b'],
      C: value['naam-c'],
      'key-accountmanager': value['naam-key'],
    },
  }),
  page: (typed, worded): FormView => {
    const { combination, media, labels } = gradingRulesText;
    const field = lineField(typed, worded);
    return {
      heading: gradingRulesText.title,
      intro: gradingRulesText.intro,
      sections: [
        {
          id: 'combinatie',
          heading: combination.heading,
          intro: combination.intro,
          controls: [
            {
              partial: 'radios',
              p: {
                id: 'combinatieregel',
                name: 'combinatieregel',
                legend: combination.legend,
                hint: combination.hint,
                error: worded.of('combinatieregel'),
                options: combinationRules.map((rule) => ({
                  value: rule,
                  label: combinationRuleLabel(rule),
                  checked: typed['combinatieregel'] === rule,
                })),
              },
            },
          ],
        },
        {
          id: 'media',
          heading: media.heading,
          intro: media.intro,
          controls: [
            {
              partial: 'checkbox',
              p: {
                id: 'geenmedia',
                name: 'geenmedia',
                legend: media.legend,
                legendSize: 'verborgen',
                options: [
                  {
                    value: 'ja',
                    label: media.label,
                    hint: media.hint,
                    checked: typed['geenmedia'] !== undefined,
                  },
                ],
              },
            },
            {
              partial: 'textarea',
              p: {
                id: 'uitleg-media',
                name: 'uitleg-media',
                label: media.reason.label,
                hint: media.reason.hint,
                value: typed['uitleg-media'] ?? '',
                rows: 3,
                limit: settingsBounds.reason,
                error: worded.of('uitleg-media'),
              },
            },
          ],
        },
        {
          id: 'namen',
          heading: labels.heading,
          intro: labels.intro,
          controls: labelledLevels.map((level) =>
            field(labelFields[level], { label: labels.field(levelNames[level]) }),
          ),
        },
      ],
      about: null,
      submit: submitRow,
    };
  },
};
