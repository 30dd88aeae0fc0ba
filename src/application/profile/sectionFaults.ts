import { sectionContents } from '../../domain/profile/profile';
import type { SectionContent, SectionKind } from '../../domain/profile/profile';
import type { Fault } from '../../domain/shared/failure';

/** The value at a path, and the path in names: a part of a list is named by its id. */
function walked(content: unknown, path: readonly PropertyKey[]): { value: unknown; name: string } {
  let value = content;
  const names: string[] = [];
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const id = typeof key === 'number' ? (value as { id?: unknown } | null | undefined)?.id : undefined;
    names.push(typeof id === 'string' ? id : String(key));
  }
  return { value, name: names.join('.') };
}

/** What does not fit the shape of a section: texts that are too long, lists that are too long, and anything else as `niet-goed`. */
export function sectionFaults<K extends SectionKind>(kind: K, content: SectionContent<K>): Fault[] {
  const parsed = sectionContents[kind].safeParse(content);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const { value, name: field } = walked(content, issue.path);
    if (issue.code !== 'too_big') return { field, problem: 'niet-goed' };
    const max = Number(issue.maximum);
    if (Array.isArray(value)) return { field, problem: 'te-veel', params: { max } };
    return { field, problem: 'te-lang', params: { max, over: String(value).length - max } };
  });
}
