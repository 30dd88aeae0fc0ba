import type { Catalog } from '../../domain/catalog/catalog';
import type { ExampleJob, ExampleStory } from '../../domain/example/exampleStory';
import type { AnswerContent, QuestionKind } from '../../domain/grading/storedAnswer';
import type { GivenAnswer } from '../grading/answerFaults';

/** The answers on the gates for a functie of the story. */
export function gatesOf({ poort }: ExampleStory, { soort }: ExampleJob): readonly GivenAnswer[] {
  return Object.entries(poort[soort]).map(([id, value]) => answer('poort', id, value));
}

/** Every other answer: on the criteria or the tasks of the catalog, and on conditions and effort. */
export function answersOf(story: ExampleStory, catalog: Catalog): readonly GivenAnswer[] {
  return [
    ...(catalog.kind === 'raster' ? criteriaOf(story, catalog) : areasOf(story, catalog)),
    ...Object.entries(story.omstandigheden).map(([id, value]) => answer('omstandigheid', id, value)),
    ...Object.entries(story.inspanning).map(([id, { waarde, toelichting }]) =>
      answer('inspanning', id, waarde, toelichting),
    ),
  ];
}

function criteriaOf(
  { antwoorden }: ExampleStory,
  { criteria }: Extract<Catalog, { kind: 'raster' }>,
): readonly GivenAnswer[] {
  return criteria.map(({ id }) => {
    const found = antwoorden[id];
    if (found === undefined) throw new Error(`the example has no answer for ${id}`);
    return answer('criterium', id, found.keuze, found.motivering, found.bewijs);
  });
}

function areasOf(
  { gebieden }: ExampleStory,
  { resultAreas }: Exclude<Catalog, { kind: 'raster' }>,
): readonly GivenAnswer[] {
  return resultAreas.flatMap(({ id, tasks }) => {
    const found = gebieden[id];
    if (found === undefined) return [];
    return [
      ...tasks.map((task) => answer('taak', task.id, found.antwoord)),
      answer('gebied', id, null, found.motivering),
    ];
  });
}

function answer(
  kind: QuestionKind,
  questionId: string,
  value: string | null,
  reason = '',
  evidence = '',
): GivenAnswer {
  const content: AnswerContent = { value, reason, evidence, doubt: false };
  return { kind, questionId, revision: 0, content };
}
