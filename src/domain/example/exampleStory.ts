import { z } from 'zod';
import { roles } from '../workflow/actions';

/** How far a functie of the example gets. The last ones are of its copies, not of the functie itself. */
export const exampleEnds = [
  'concept',
  'in-gesprek',
  'klaar-voor-advies',
  'geadviseerd',
  'niveau-bepaald',
  'profiel-klaar',
  'ter-tekening',
  'akkoord-getekend',
  'getekend',
  'ontvangst-vastgelegd',
  'geweigerd',
  'ingetrokken',
  'vervangen',
] as const;
export type ExampleEnd = (typeof exampleEnds)[number];

const text = z.string();
const catalogs = z.enum(['accountmanager', 'key-accountmanager', 'junior-accountmanager']);
/** What somebody says against a decision about the level, and what is done with it; empty where it does not come to that. */
const objection = z.strictObject({
  vraag: text,
  verslag: text,
  grond: text,
  wens: text,
  besluit: text,
  advies: text,
});

/** The fictional employer to look around in, as `db/voorbeeld` has it; the keys are those of that file. */
export const exampleStorySchema = z.strictObject({
  organisatie: text,
  afdelingen: z.array(
    z.strictObject({ id: text, naam: text, boven: text.nullable(), leiding: z.array(text) }),
  ),
  /** The first one makes the organisation. */
  mensen: z
    .array(
      z.strictObject({
        id: text,
        naam: text,
        e_mail: text,
        rollen: z.array(z.enum(roles)),
        afdeling: text,
      }),
    )
    .min(1),
  functies: z.array(
    z.strictObject({
      naam: text,
      nummer: text,
      soort: catalogs,
      afdeling: text,
      tot: z.enum(exampleEnds),
      medewerkers: z.array(text),
      opmerking: text,
      /** Agreed in a talk, objected to and not decided yet, decided, or nothing. */
      bezwaar: z.enum(['eens', 'open', 'besloten']).nullable(),
      /** Why it goes to the archive at the end; empty: it does not. */
      archief: text,
    }),
  ),
  poort: z.record(catalogs, z.record(text, text)),
  antwoorden: z.record(text, z.strictObject({ keuze: text, motivering: text, bewijs: text })),
  gebieden: z.record(text, z.strictObject({ antwoord: text, motivering: text })),
  omstandigheden: z.record(text, text),
  inspanning: z.record(
    z.enum(['mentaal', 'emotioneel', 'fysiek']),
    z.strictObject({ waarde: z.enum(['geen', 'wel']), toelichting: text }),
  ),
  profiel: z.strictObject({
    geldigVanaf: text,
    versie: text,
    context: text,
    geeftLeidingAan: text,
    functieLeidinggevende: text,
    contactenBinnen: text,
    contactenBuiten: text,
    /** The context in a new version. */
    contextNieuw: text,
  }),
  inspraak: z.strictObject({ vraag: text, punt: text, zienswijze: text }),
  /** Functies that somebody grades a second time, the answers that differ, and what both then find. */
  tweede: z.strictObject({
    functies: z.array(text),
    wie: text,
    verschillen: z.record(text, z.strictObject({ keuze: text, motivering: text, samen: text, reden: text })),
  }),
  bezwaren: z.strictObject({ beslist: text, eens: objection, open: objection, besloten: objection }),
  /** Who asks to look at a grading again, with what HR answers (empty: nothing yet); and what HR looks at in so many weeks. */
  onderhoud: z.strictObject({
    vragen: z.array(z.strictObject({ functie: text, wie: text, waarom: text, antwoord: text })),
    binnenkort: z.strictObject({ functie: text, weken: z.int().positive(), reden: text }),
  }),
  redenen: z.strictObject({ weigeren: text, intrekken: text, overhandigd: text, besluit: text }),
});
export type ExampleStory = z.infer<typeof exampleStorySchema>;
export type ExampleJob = ExampleStory['functies'][number];
