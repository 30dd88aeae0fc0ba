import type { Response } from 'express';
import type { SettingsUseCases } from '../../../application/organisation/settingsUseCases';
import type { SettingsGroup, SettingsOf } from '../../../domain/organisation/settings';
import type { Fault } from '../../../domain/shared/failure';
import type { FaultWords } from '../../../presentation/failureMessages';
import { settingLines } from '../../../presentation/organisation/settingLines';
import { settingsConflictText, settingsText } from '../../../presentation/organisation/settingsText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { typedValues, type Parsed } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { shellOf } from '../../shared/shell';
import { renamedFaults, wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { criterionNames } from './criterionNames';
import type { SaveValues } from './schema';
import { settingsConflictView } from './settingsConflictView';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
export type Typed = Readonly<Record<string, string>>;

/** A page on which one group of settings, or a part of one, is changed. */
export interface SettingsForm<Group extends SettingsGroup, Value extends SaveValues> {
  readonly group: Group;
  readonly url: string;
  readonly title: string;
  readonly view: string;
  readonly parse: (body: unknown) => Parsed<Value>;
  readonly words: FaultWords;
  /** Names that the use case gives to fields → names in the form, where they differ. */
  readonly names: Readonly<Record<string, string>>;
  /** The form as it shows what is stored. */
  readonly typed: (content: SettingsOf<Group>) => Typed;
  /** What a good form changes. */
  readonly change: (value: Value) => Partial<SettingsOf<Group>>;
  /** The view model, without the address and the revision. */
  readonly page: (typed: Typed, worded: WordedFaults) => object;
  /** What to show instead of storing, when another button than the one for saving was used. */
  readonly instead?: (value: Value, typed: Typed) => Typed | null;
}

/** Shows and stores a form with settings; which form it is can depend on the address. */
export function settingsHandlers<Group extends SettingsGroup, Value extends SaveValues>(
  settings: SettingsUseCases,
  formOf: (req: SignedInRequest) => SettingsForm<Group, Value>,
): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      const form = formOf(req);
      const { content, revision } = await settings.viewGroup(req.actor, form.group);
      await renderPage(res, pageOf(form, { ...form.typed(content), revisie: String(revision) }, []));
    },

    async submit(req, res) {
      const form = formOf(req);
      const typed = typedValues(req.body);
      const parsed = form.parse(req.body);
      if (!parsed.ok) {
        await invalidPage(res, pageOf(form, typed, parsed.faults));
        return;
      }
      const { revisie, tekst, botsing } = parsed.value;
      const instead = form.instead?.(parsed.value, typed) ?? null;
      if (instead !== null) {
        await renderPage(res, pageOf(form, instead, []));
        return;
      }
      const change = form.change(parsed.value);
      if (botsing !== undefined && tekst === undefined) {
        await conflict(req, res, form, change, [{ field: 'tekst', problem: 'geen-keuze' }]);
        return;
      }
      if (tekst === 'ander') {
        seeOther(res, urls.instellingen());
        return;
      }
      const saved = await caught(
        settings.saveSettings(req.actor, form.group, revisie, change),
        'invalid',
        'stale',
      );
      if (saved.ok) seeOther(res, urls.instellingen());
      else if (saved.error.code === 'stale') await conflict(req, res, form, change, []);
      else await invalidPage(res, pageOf(form, typed, renamedFaults(saved.error.faults, form.names)));
    },
  };

  async function conflict(
    req: SignedInRequest,
    res: Response,
    form: SettingsForm<Group, Value>,
    change: Partial<SettingsOf<Group>>,
    faults: readonly Fault[],
  ): Promise<void> {
    const stored = await settings.viewGroup(req.actor, form.group);
    const worded = wordedFaults(faults, form.words);
    const name = criterionNames(settings.rasters());
    await renderPage(res, {
      view: 'organisation/conflict',
      title: settingsConflictText.title,
      page: settingsConflictView({
        action: form.url,
        csrfToken: shellOf(res).csrfToken,
        revision: stored.revision,
        typed: typedValues(req.body),
        mine: settingLines(form.group, { ...stored.content, ...change }, name),
        theirs: settingLines(form.group, stored.content, name),
        error: worded.of('tekst'),
      }),
      errors: worded.items,
      status: faults.length > 0 ? 422 : 409,
      backLink: { href: urls.instellingen(), label: settingsText.back },
    });
  }
}

function pageOf<Group extends SettingsGroup, Value extends SaveValues>(
  form: SettingsForm<Group, Value>,
  typed: Typed,
  faults: readonly Fault[],
) {
  const worded = wordedFaults(faults, form.words);
  return {
    view: form.view,
    title: form.title,
    page: { ...form.page(typed, worded), action: form.url, revision: typed['revisie'] ?? '' },
    errors: worded.items,
    backLink: { href: urls.instellingen(), label: settingsText.back },
  };
}
