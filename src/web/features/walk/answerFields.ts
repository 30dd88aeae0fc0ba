import type { Question } from '../../../domain/grading/walk';

/** The parts of an answer that a page asks for; what it does not ask stays as it is stored. */
export const answerParts = ['value', 'reason', 'evidence', 'doubt'] as const;
export type AnswerPart = (typeof answerParts)[number];

/** One question of a page, with the names of its fields in the form. */
export interface AnswerFields {
  readonly question: Question;
  readonly parts: readonly AnswerPart[];
  readonly names: Readonly<Record<FieldRole, string>>;
}

const roles = {
  value: 'keuze',
  reason: 'motivering',
  evidence: 'bewijs',
  doubt: 'twijfel',
  /** The revision that the writer has seen. */
  revision: 'revisie',
  /** A mark of the content that the writer has seen. */
  seen: 'gezien',
  /** On the page that shows two texts: that it did, and whose text stays. */
  clashed: 'gebotst',
  conflict: 'botsing',
} as const;
type FieldRole = keyof typeof roles;

/** The fields of a question. On a page with one question the names are bare; else they carry kind and id. */
export function answerFields(question: Question, parts: readonly AnswerPart[], alone: boolean): AnswerFields {
  const suffix = alone ? '' : `-${question.kind}-${question.id}`;
  const names = Object.fromEntries(
    Object.entries(roles).map(([role, name]) => [role, `${name}${suffix}`]),
  ) as Record<FieldRole, string>;
  return { question, parts, names };
}
