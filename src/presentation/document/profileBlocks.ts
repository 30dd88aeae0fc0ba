import type { Catalog } from '../../domain/catalog/catalog';
import type { JobProfile, SectionContent } from '../../domain/profile/profile';
import type { EmployerWords } from '../../domain/grading/advice';
import { capitalise, outcomeLabel } from '../advice/labels';
import { calendarDate } from '../shared/dates';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { heading, remark } from './headings';
import { cell, keptTexts, linesBlock, typedBlocks, typedValue } from './lineTexts';
import { asTyped, inBold } from './marked';
import type { Block, TableCell } from './printDocument';

/** How the level is named in the profile: "Accountmanager B", "Key accountmanager" or "Junior accountmanager". */
export function levelName(catalog: Catalog, level: SettableLevel): string {
  return catalog.kind === 'raster' ? `${catalog.jobTitle} ${level}` : capitalise(outcomeLabel(level));
}

/** The heading above what marks the work of a reference function: it has no level of the raster. */
const weightOfWork = 'Werk- en denkniveau en zwaarte van het werk';

/** The level as the profile names it, with the function group or scale that the employer gave it. */
export interface NamedLevel {
  readonly catalog: Catalog;
  readonly level: SettableLevel;
  readonly words: EmployerWords | undefined;
}

function namedLevel({ catalog, level, words }: NamedLevel): string {
  const label = words?.levelLabels[level] ?? '';
  return label === '' ? levelName(catalog, level) : `${levelName(catalog, level)}, ${label}`;
}

function identity(profile: JobProfile, level: NamedLevel, organisationName: string): Block {
  const { gegevens, organisatie } = profile;
  const manager = [organisatie.managerName, organisatie.managerRole]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    kind: 'facts',
    summary: 'Gegevens van de functie',
    rows: [
      { label: 'Functie', value: typedValue(gegevens.jobName) },
      { label: 'Functienummer', value: typedValue(gegevens.jobNumber) },
      { label: 'Organisatie', value: typedValue(organisationName) },
      { label: 'Afdeling', value: typedValue(gegevens.department) },
      { label: 'Niveau', value: asTyped(namedLevel(level)) },
      { label: 'Direct leidinggevende', value: typedValue(manager.join(', ')) },
      { label: 'Medewerker', value: typedValue(organisatie.holderName) },
      {
        label: 'Geldt vanaf',
        value: gegevens.inForceFrom === '' ? null : calendarDate(gegevens.inForceFrom),
      },
      { label: 'Versie', value: typedValue(gegevens.version) },
    ],
  };
}

function areaRow(name: string, content: SectionContent<'resultaatgebied'>, number: number): TableCell[] {
  const list = (items: readonly string[]): TableCell => (items.length === 0 ? [] : [{ kind: 'list', items }]);
  const results = keptTexts(content.results);
  const indicators = keptTexts(content.indicators);
  return [
    [cell(inBold(`${String(number)}. ${name}`)), ...list(keptTexts(content.tasks))],
    [
      ...(results.length === 0 ? [] : [cell('**Resultaat**'), ...list(results)]),
      ...(indicators.length === 0 ? [] : [cell('**Hoe zie je dat het goed gaat?**'), ...list(indicators)]),
    ],
  ];
}

function resultAreas(profile: JobProfile): Block {
  return {
    kind: 'table',
    summary: 'Resultaatgebieden met taken, resultaten en indicatoren',
    columns: [
      { header: 'Resultaatgebied en taken', width: 11 },
      { header: 'Resultaten en indicatoren', width: 9 },
    ],
    rows: profile.resultaatgebieden
      .filter(({ content }) => content.included)
      .map(({ content }, index) => areaRow(content.name, content, index + 1)),
  };
}

const effortLabels = {
  mentaal: 'Mentale inspanning',
  emotioneel: 'Emotionele inspanning',
  fysiek: 'Fysieke inspanning',
} as const;

function effortValue({ value, explanation }: SectionContent<'omstandigheden'>['mentaal']): string | null {
  if (value === null) return null;
  const text = explanation.trim();
  return value === 'geen' ? asTyped(text === '' ? 'Geen.' : `Geen. ${text}`) : typedValue(text);
}

function circumstances({ lines, ...efforts }: SectionContent<'omstandigheden'>): Block[] {
  const items = keptTexts(lines);
  return [
    heading('Bezwarende omstandigheden en inspanning'),
    items.length === 0
      ? { kind: 'paragraph', text: 'Er zijn geen bezwarende omstandigheden genoemd.' }
      : { kind: 'list', items },
    {
      kind: 'facts',
      summary: 'Inspanning die het werk vraagt',
      rows: (['mentaal', 'emotioneel', 'fysiek'] as const).map((id) => ({
        label: effortLabels[id],
        value: effortValue(efforts[id]),
      })),
    },
  ];
}

/** The first part: the functieprofiel. The knowledge demands stand here only when they counted for the level (Accountmanager). */
export function profileBlocks(profile: JobProfile, level: NamedLevel, organisationName: string): Block[] {
  const { catalog } = level;
  const { context, organisatie, niveaukenmerken, contacten } = profile;
  return [
    { kind: 'heading', level: 1, text: `Functieprofiel ${profile.gegevens.jobName}` },
    identity(profile, level, organisationName),
    heading('Doel van de functie'),
    linesBlock(profile.doel.lines, 'Doel van de functie'),
    heading('Kenmerken en context'),
    linesBlock(context.lines, 'Kenmerken van de functie'),
    ...typedBlocks(context.ownContext, 'Context: organisatie, kaders, samenwerking, afbakening'),
    heading('Plaats in de organisatie'),
    ...(keptTexts(organisatie.lines).length === 0
      ? []
      : [linesBlock(organisatie.lines, 'Plaats in de organisatie')]),
    {
      kind: 'facts',
      summary: 'Plaats in de organisatie',
      rows: [{ label: 'Geeft leiding aan', value: typedValue(organisatie.leads) }],
    },
    heading('Resultaatgebieden'),
    resultAreas(profile),
    ...(keptTexts(niveaukenmerken.lines).length === 0
      ? []
      : [
          heading(
            catalog.kind === 'rollen'
              ? weightOfWork
              : `Wat de functie kenmerkt op ${outcomeLabel(level.level)}`,
          ),
          linesBlock(niveaukenmerken.lines, 'Kenmerken'),
        ]),
    ...(catalog.kind === 'raster'
      ? [
          heading('Werk- en denkniveau en kennis'),
          remark('Wat hiervan per niveau verschilt, telde mee voor het niveau.'),
          linesBlock(profile.kennis.lines, 'Kennis'),
        ]
      : []),
    heading('Contacten'),
    {
      kind: 'facts',
      summary: 'Contacten binnen en buiten de organisatie',
      rows: [
        { label: 'Binnen de organisatie', value: typedValue(contacten.internal) },
        { label: 'Buiten de organisatie', value: typedValue(contacten.external) },
      ],
    },
    ...circumstances(profile.omstandigheden),
  ];
}
