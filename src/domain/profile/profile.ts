import { z } from 'zod';

/**
 * The functieprofiel as it is stored: one content per section, so that two people can work side by side.
 * A text that came from the catalog keeps its id and sources; what the employer did with it is the `choice`.
 */

/** Longest text of one field, in characters. */
export const longestText = 4000;
/** Longest text of a field of one line, such as a name. */
export const longestLine = 200;
/** Most lines of one list. */
export const mostLines = 60;
export const mostCompetencies = 5;

const longText = z.string().max(longestText);
const shortText = z.string().max(longestLine);

export const lineChoices = ['houden', 'aanpassen', 'weglaten'] as const;
export type LineChoice = (typeof lineChoices)[number];

/** A line of the catalog and what the employer does with it; an own line has no sources and choice `houden`. */
const profileLine = z.strictObject({
  id: z.string(),
  /** The text of the catalog; empty for an own line. */
  original: z.string(),
  sources: z.array(z.string()),
  choice: z.enum(lineChoices),
  /** The own text, for `aanpassen` and for own lines. */
  own: longText,
});
export type ProfileLine = z.infer<typeof profileLine>;

const lines = z.array(profileLine).max(mostLines);

const effortItem = z.strictObject({ value: z.enum(['geen', 'wel']).nullable(), explanation: longText });

export const sectionContents = {
  gegevens: z.strictObject({
    jobName: shortText,
    department: shortText,
    jobNumber: shortText,
    /** ISO date (YYYY-MM-DD) or empty. */
    inForceFrom: z.union([z.literal(''), z.iso.date()]),
    version: shortText,
  }),
  doel: z.strictObject({ lines }),
  context: z.strictObject({ lines, ownContext: longText }),
  organisatie: z.strictObject({
    managerName: shortText,
    managerRole: shortText,
    holderName: shortText,
    /** Whom the job leads; "niemand" when nobody. */
    leads: longText,
    lines,
  }),
  resultaatgebied: z.strictObject({
    included: z.boolean(),
    name: shortText,
    results: lines,
    tasks: lines,
    indicators: lines,
  }),
  /** What marks the job at its level: the statements of the criteria that were chosen. */
  niveaukenmerken: z.strictObject({ lines }),
  kennis: z.strictObject({ lines }),
  competenties: z.strictObject({
    chosen: z
      .array(
        z.strictObject({
          id: z.string(),
          name: shortText,
          sourceLevel: shortText,
          sources: z.array(z.string()),
          behaviours: lines,
        }),
      )
      .max(mostCompetencies),
  }),
  contacten: z.strictObject({ internal: longText, external: longText }),
  omstandigheden: z.strictObject({
    lines,
    /** "geen" needs a word of explanation. */
    mentaal: effortItem,
    emotioneel: effortItem,
    fysiek: effortItem,
  }),
} as const;

export type SectionKind = keyof typeof sectionContents;
export type SectionContent<K extends SectionKind> = z.infer<(typeof sectionContents)[K]>;

export type ChosenCompetency = SectionContent<'competenties'>['chosen'][number];

/** The id of a section in addresses and storage: its kind, or `resultaatgebied-rg1` for a result area. */
export type SectionId = Exclude<SectionKind, 'resultaatgebied'> | `resultaatgebied-${string}`;

/** Which kind of content a section has, or undefined for an unknown section id. */
export function sectionKindOf(sectionId: string): SectionKind | undefined {
  if (sectionId.startsWith('resultaatgebied-')) return 'resultaatgebied';
  return sectionId !== 'resultaatgebied' && sectionId in sectionContents
    ? (sectionId as SectionKind)
    : undefined;
}

/** The sections of a profile in the order in which they are written and read. */
export function sectionIdsOf(profile: JobProfile): SectionId[] {
  return [
    'gegevens',
    'doel',
    'context',
    'organisatie',
    ...profile.resultaatgebieden.map(({ id }) => `resultaatgebied-${id}` as const),
    ...(profile.niveaukenmerken.lines.length === 0 ? [] : ['niveaukenmerken' as const]),
    'kennis',
    'competenties',
    'contacten',
    'omstandigheden',
  ];
}

/** The content of one section of a profile, or undefined when the profile has no such section. */
export function sectionOf(
  profile: JobProfile,
  sectionId: SectionId,
): SectionContent<SectionKind> | undefined {
  if (!sectionIdsOf(profile).includes(sectionId)) return undefined;
  const areaId = sectionId.replace(/^resultaatgebied-/, '');
  if (areaId !== sectionId) return profile.resultaatgebieden.find(({ id }) => id === areaId)?.content;
  return profile[sectionId as Exclude<SectionKind, 'resultaatgebied'>];
}

/** The profile with the content of one section replaced; an unknown section leaves it as it is. */
export function withSection(
  profile: JobProfile,
  sectionId: SectionId,
  content: SectionContent<SectionKind>,
): JobProfile {
  const areaId = sectionId.replace(/^resultaatgebied-/, '');
  if (areaId === sectionId) return { ...profile, [sectionId]: content };
  return {
    ...profile,
    resultaatgebieden: profile.resultaatgebieden.map((area) =>
      area.id === areaId ? { id: area.id, content: content as SectionContent<'resultaatgebied'> } : area,
    ),
  };
}

/** The whole profile of one job at one level. */
export interface JobProfile {
  readonly catalogId: string;
  readonly level: string;
  readonly gegevens: SectionContent<'gegevens'>;
  readonly doel: SectionContent<'doel'>;
  readonly context: SectionContent<'context'>;
  readonly organisatie: SectionContent<'organisatie'>;
  readonly resultaatgebieden: readonly {
    readonly id: string;
    readonly content: SectionContent<'resultaatgebied'>;
  }[];
  /** Empty for a catalog without criteria. */
  readonly niveaukenmerken: SectionContent<'niveaukenmerken'>;
  readonly kennis: SectionContent<'kennis'>;
  readonly competenties: SectionContent<'competenties'>;
  readonly contacten: SectionContent<'contacten'>;
  readonly omstandigheden: SectionContent<'omstandigheden'>;
}

/** The text that stands in the profile for a line, or null when it was left out or is still empty. */
export function textOfLine(line: ProfileLine): string | null {
  if (line.choice === 'weglaten') return null;
  const text = line.choice === 'aanpassen' || line.original === '' ? line.own : line.original;
  return text.trim() === '' ? null : text.trim();
}
