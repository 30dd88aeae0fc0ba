/**
 * Why a functie is looked at again (aanleiding): the work is not what it was; the organisation changed; the catalog has a new version;
 * somebody asked; the review term passed; an objection was upheld, or a talk about it ended in agreement. The first five follow the
 * upkeep procedures of Dutch cao's (vakpraktijk 1.6).
 */
export const occasions = ['inhoud', 'reorganisatie', 'catalogus', 'verzoek', 'termijn', 'bezwaar'] as const;
export type Occasion = (typeof occasions)[number];
