import type {
  ChosenCompetency,
  ProfileLine,
  SectionContent,
  SectionKind,
} from '../../domain/profile/profile';

/** Reads a content by the field of a part (`sectionParts.ts`), whichever section it is. */
type AnyContent = SectionContent<SectionKind>;
type Effort = SectionContent<'omstandigheden'>['mentaal'];

function valueOf(content: AnyContent, field: string): unknown {
  return (content as Readonly<Record<string, unknown>>)[field];
}

export function textIn(content: AnyContent, field: string): string {
  const value = valueOf(content, field);
  return typeof value === 'string' ? value : '';
}

export function tickIn(content: AnyContent, field: string): boolean {
  return valueOf(content, field) === true;
}

export function linesIn(content: AnyContent, field: string): readonly ProfileLine[] {
  const value = valueOf(content, field);
  return Array.isArray(value) ? (value as readonly ProfileLine[]) : [];
}

export function effortIn(content: AnyContent, field: 'mentaal' | 'emotioneel' | 'fysiek'): Effort {
  return (valueOf(content, field) as Effort | undefined) ?? { value: null, explanation: '' };
}

export function competenciesIn(content: AnyContent): readonly ChosenCompetency[] {
  return 'chosen' in content ? content.chosen : [];
}
