import { z } from 'zod';
import { combinationRules } from '../grading/advice';
import type { Action } from '../workflow/actions';
import { brandColourNames, defaultBrand, isColour, type BrandColours } from './brand';

/**
 * The settings of the employer, in groups that are changed and kept apart. Every version of a group stays. What a
 * group holds is checked when it is saved; whether colours are readable together is checked by `contrastFaults`.
 */
export const settingsGroups = [
  'organisatie',
  'logo',
  'huisstijl',
  'indelen',
  'ijkpunten',
  'bezwaar',
  'onderhoud',
  'bewaren',
] as const;
export type SettingsGroup = (typeof settingsGroups)[number];

/** What has to be done to change a group. */
export const settingsAction: Readonly<Record<SettingsGroup, Action>> = {
  organisatie: 'organisation.edit',
  logo: 'organisation.edit',
  huisstijl: 'organisation.edit',
  indelen: 'grading-settings.edit',
  ijkpunten: 'grading-settings.edit',
  bezwaar: 'grading-settings.edit',
  onderhoud: 'grading-settings.edit',
  bewaren: 'organisation.edit',
};

export const settingsBounds = {
  name: 120,
  deskLines: 500,
  months: 240,
  weeks: 52,
  reminderDays: 90,
  anchor: 200,
  levelLabel: 40,
  reason: 1000,
} as const;

const line = z.string().max(settingsBounds.name);

/** Bewaren: how long something is kept, in months. */
const retention = z.strictObject({
  /** The file of a person, counted from the day that they left. */
  personFile: z.int().min(1).max(settingsBounds.months),
  /** A functie that is still a draft, counted from its last change. */
  drafts: z.int().min(1).max(settingsBounds.months),
});

/** The criterion that is only about media: without a media company it does not apply. */
export const mediaCriterion = 'communicatietrajecten';

export const labelledLevels = ['A', 'B', 'C', 'key-accountmanager'] as const;
export type LabelledLevel = (typeof labelledLevels)[number];

/** Indelen: the rules of the house. */
const grading = z.strictObject({
  combinationRule: z.enum(combinationRules),
  /** Given when the employer is no media company: the reason that goes with the answer on media campaigns. */
  notMediaReason: z.string().min(1).max(settingsBounds.reason).nullable(),
  /** The function group or scale of a level in the employer's own words; empty: none. */
  levelLabels: z.record(z.enum(labelledLevels), z.string().max(settingsBounds.levelLabel)),
});

/** IJkpunten: what a word of a criterion means here; criterion id → text. An empty text is none. */
const anchors = z.record(z.string(), z.string().max(settingsBounds.anchor));

/** Organisatie: who the employer is, and where people turn to. */
const organisation = z.strictObject({
  name: line.min(1),
  deskName: line,
  deskEmail: line,
  deskPhone: line,
  deskLines: z.string().max(settingsBounds.deskLines),
  /** Who is not signed in may check whether a signed file is known. Versions from before this setting do not have it. */
  checkWithoutSignIn: z.boolean().default(false),
  /** After how many days somebody is reminded of what waits for them; and how long until the next time. */
  reminderDays: z.int().min(1).max(settingsBounds.reminderDays).default(7),
});

const colour = z.string().refine(isColour);
const brand = z.record(z.enum(brandColourNames), colour);

export const objectionPhases = ['gesprek', 'bezwaar', 'besluit', 'extern'] as const;
export type ObjectionPhase = (typeof objectionPhases)[number];
export const silenceRules = ['afgewezen', 'toegewezen', 'volgende-stap'] as const;
export type SilenceRule = (typeof silenceRules)[number];
const phase = z.strictObject({
  on: z.boolean(),
  weeks: z.int().min(1).max(settingsBounds.weeks),
  /** To whom, in the employer's own words; may be empty. */
  to: line,
});

/** Bezwaar: how someone objects to a grading. */
const objection = z.strictObject({
  phases: z.record(z.enum(objectionPhases), phase),
  /** What it means when the employer does not answer in time. */
  silence: z.enum(silenceRules),
});

/** Onderhoud: after how many months the grading of a functie is looked at again, counted from the last decision on its level. */
const upkeep = z.strictObject({ reviewMonths: z.int().min(1).max(settingsBounds.months) });

export const logoTypes = ['image/png', 'image/jpeg'] as const;
/** Logo: names the file by its SHA-256; null is no logo. */
const logo = z.strictObject({
  image: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      type: z.enum(logoTypes),
      width: z.int().positive(),
      height: z.int().positive(),
      bytes: z.int().positive(),
    })
    .nullable(),
});

interface Contents {
  readonly organisatie: Readonly<z.output<typeof organisation>>;
  readonly logo: Readonly<z.output<typeof logo>>;
  readonly huisstijl: BrandColours;
  readonly indelen: Readonly<z.output<typeof grading>>;
  readonly ijkpunten: Readonly<Record<string, string>>;
  readonly bezwaar: Readonly<z.output<typeof objection>>;
  readonly onderhoud: Readonly<z.output<typeof upkeep>>;
  readonly bewaren: Readonly<z.output<typeof retention>>;
}
export type SettingsOf<Group extends SettingsGroup> = Contents[Group];

export const settingsSchemas: { readonly [Group in SettingsGroup]: z.ZodType<SettingsOf<Group>> } = {
  organisatie: organisation,
  logo,
  huisstijl: brand,
  indelen: grading,
  ijkpunten: anchors,
  bezwaar: objection,
  onderhoud: upkeep,
  bewaren: retention,
};
export type GradingHouseRules = SettingsOf<'indelen'>;
export type RetentionTerms = SettingsOf<'bewaren'>;
export type ObjectionRules = SettingsOf<'bezwaar'>;

/**
 * What holds while nothing was saved. The name of the employer is known from the first start. The terms are our own
 * choice within what is usual; no law or source prescribes them.
 */
export function defaultSettings(organisationName: string): {
  readonly [Group in SettingsGroup]: SettingsOf<Group>;
} {
  return {
    organisatie: {
      name: organisationName,
      deskName: '',
      deskEmail: '',
      deskPhone: '',
      deskLines: '',
      checkWithoutSignIn: false,
      reminderDays: 7,
    },
    logo: { image: null },
    huisstijl: defaultBrand,
    indelen: {
      combinationRule: 'apart-indelen',
      notMediaReason: null,
      levelLabels: { A: '', B: '', C: '', 'key-accountmanager': '' },
    },
    ijkpunten: {},
    bezwaar: {
      phases: {
        gesprek: { on: true, weeks: 2, to: '' },
        bezwaar: { on: true, weeks: 6, to: '' },
        besluit: { on: true, weeks: 4, to: '' },
        extern: { on: false, weeks: 6, to: '' },
      },
      silence: 'volgende-stap',
    },
    onderhoud: { reviewMonths: 24 },
    bewaren: { personFile: 24, drafts: 24 },
  };
}

/** Settings as they hold now; revision 0 stands for the defaults. */
export interface CurrentSettings<Group extends SettingsGroup> {
  readonly content: SettingsOf<Group>;
  readonly revision: number;
}

/** One version that was saved, with what held before it. */
export interface SettingsVersion<Group extends SettingsGroup = SettingsGroup> {
  readonly group: Group;
  readonly revision: number;
  readonly content: SettingsOf<Group>;
  readonly before: SettingsOf<Group>;
  readonly savedBy: string;
  readonly savedByName: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}
