import type { z } from 'zod';
import { settingsBounds } from '../../../domain/organisation/settings';
import { organisationFaultWords, organisationText } from '../../../presentation/organisation/employerText';
import { parseForm } from '../../shared/parseForm';
import { urls } from '../../urls';
import { lineField, submitRow, type FormView } from './formView';
import { organisationSchema } from './schema';
import type { SettingsForm } from './settingsForm';

/** Who the employer is, and where people turn to. */
export const organisationForm: SettingsForm<'organisatie', z.output<typeof organisationSchema>> = {
  group: 'organisatie',
  url: urls.instellingenOrganisatie(),
  title: organisationText.title,
  view: 'organisation/form',
  parse: (body) => parseForm(organisationSchema, body),
  words: organisationFaultWords,
  names: {},
  typed: (content) => ({
    naam: content.name,
    loket: content.deskName,
    'e-mail': content.deskEmail,
    telefoon: content.deskPhone,
    verder: content.deskLines,
    ...(content.checkWithoutSignIn && { controleren: 'ja' }),
    herinneren: String(content.reminderDays),
  }),
  change: (value) => ({
    name: value.naam,
    deskName: value.loket,
    deskEmail: value['e-mail'],
    deskPhone: value.telefoon,
    deskLines: value.verder,
    checkWithoutSignIn: value.controleren,
    reminderDays: value.herinneren,
  }),
  page: (typed, worded): FormView => {
    const { employer, desk, check, reminders } = organisationText;
    const field = lineField(typed, worded);
    return {
      heading: organisationText.title,
      intro: organisationText.intro,
      sections: [
        {
          id: 'werkgever',
          heading: employer.heading,
          intro: employer.intro,
          controls: [field('naam', employer.name)],
        },
        {
          id: 'hr',
          heading: desk.heading,
          intro: desk.intro,
          controls: [
            field('loket', desk.name),
            field('e-mail', desk.email, { type: 'email', inputmode: 'email', spellcheck: false }),
            field('telefoon', desk.phone, { type: 'tel' }),
            {
              partial: 'textarea',
              p: {
                id: 'verder',
                name: 'verder',
                ...desk.lines,
                value: typed['verder'] ?? '',
                rows: 3,
                limit: settingsBounds.deskLines,
                error: worded.of('verder'),
              },
            },
          ],
        },
        {
          id: 'herinneringen',
          heading: reminders.heading,
          intro: reminders.intro,
          controls: [
            field('herinneren', reminders.days, {
              width: 'kort',
              inputmode: 'numeric',
              suffix: reminders.suffix,
            }),
          ],
        },
        {
          id: 'controle',
          heading: check.heading,
          intro: check.intro,
          controls: [
            {
              partial: 'checkbox',
              p: {
                id: 'controleren',
                name: 'controleren',
                legendSize: 'verborgen',
                legend: check.legend,
                options: [{ value: 'ja', label: check.on, checked: typed['controleren'] !== undefined }],
              },
            },
          ],
        },
      ],
      about: null,
      submit: submitRow,
    };
  },
};
