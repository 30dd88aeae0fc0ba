import type { z } from 'zod';
import { objectionPhases, silenceRules, type ObjectionPhase } from '../../../domain/organisation/settings';
import { objectionFaultWords, objectionText } from '../../../presentation/organisation/employerText';
import { phaseNames, silenceLabels } from '../../../presentation/organisation/settingLines';
import { settingsText } from '../../../presentation/organisation/settingsText';
import { parseForm } from '../../shared/parseForm';
import { urls } from '../../urls';
import { lineField, submitRow, type FormSection, type FormView } from './formView';
import { objectionSchema } from './schema';
import type { SettingsForm } from './settingsForm';

/** How someone objects to a grading; stored for when objecting is there. */
export const objectionForm: SettingsForm<'bezwaar', z.output<typeof objectionSchema>> = {
  group: 'bezwaar',
  url: urls.instellingenBezwaar(),
  title: objectionText.title,
  view: 'organisation/form',
  parse: (body) => parseForm(objectionSchema, body),
  words: objectionFaultWords,
  names: {},
  typed: ({ phases, silence }) => {
    const typed: Record<string, string> = { stilte: silence };
    for (const phase of objectionPhases) {
      const { on, weeks, to } = phases[phase];
      if (on) typed[phase] = 'ja';
      typed[`${phase}-weken`] = String(weeks);
      typed[`${phase}-bij`] = to;
    }
    return typed;
  },
  change: (value) => {
    const phase = (name: ObjectionPhase) => ({
      on: value[name],
      weeks: value[`${name}-weken`],
      to: value[`${name}-bij`],
    });
    return {
      phases: {
        gesprek: phase('gesprek'),
        bezwaar: phase('bezwaar'),
        besluit: phase('besluit'),
        extern: phase('extern'),
      },
      silence: value.stilte,
    };
  },
  page: (typed, worded): FormView => {
    const field = lineField(typed, worded);
    const section = (phase: ObjectionPhase): FormSection => ({
      id: phase,
      heading: phaseNames[phase],
      intro: objectionText.phases[phase],
      controls: [
        {
          partial: 'checkbox',
          p: {
            id: phase,
            name: phase,
            legend: phaseNames[phase],
            legendSize: 'verborgen',
            options: [{ value: 'ja', label: objectionText.on, checked: typed[phase] !== undefined }],
          },
        },
        field(`${phase}-weken`, objectionText.weeks[phase], {
          width: 'kort',
          inputmode: 'numeric',
          suffix: settingsText.weeks,
        }),
        field(`${phase}-bij`, objectionText.to[phase]),
      ],
    });
    return {
      heading: objectionText.title,
      intro: objectionText.intro,
      sections: [
        ...objectionPhases.map(section),
        {
          id: 'geen-antwoord',
          heading: objectionText.silence.heading,
          intro: '',
          controls: [
            {
              partial: 'radios',
              p: {
                id: 'stilte',
                name: 'stilte',
                legend: objectionText.silence.legend,
                error: worded.of('stilte'),
                options: silenceRules.map((rule) => ({
                  value: rule,
                  label: silenceLabels[rule],
                  checked: typed['stilte'] === rule,
                })),
              },
            },
          ],
        },
      ],
      about: objectionText.about,
      submit: submitRow,
    };
  },
};
