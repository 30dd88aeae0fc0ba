import type { AnswerAtClose, PointDecision, View, VoiceRound } from '../../domain/voice/voice';

/** What is kept of one round. */
export interface VoiceRecord {
  readonly round: VoiceRound;
  readonly views: readonly View[];
  readonly decisions: readonly PointDecision[];
}

/** The rounds of views (zienswijzen) in one organisation. The schema refuses every change of a closed one. */
export interface VoiceRepository {
  /** False when the functie has an open round already; then nothing was written. */
  open(round: Omit<VoiceRound, 'closed'>): Promise<boolean>;
  find(id: string): Promise<VoiceRound | undefined>;
  /** The round of a functie that is open, if any. */
  openRound(jobId: string): Promise<VoiceRound | undefined>;
  /** Of one functie, the first opened first. */
  listForJob(jobId: string): Promise<readonly VoiceRound[]>;
  views(roundId: string): Promise<readonly View[]>;
  decisions(roundId: string): Promise<readonly PointDecision[]>;
  /** Guarded write, as for answers. */
  saveView(roundId: string, revision: number, view: Omit<View, 'revision'>): Promise<number | null>;
  /** Guarded write, as for answers. */
  saveDecision(
    roundId: string,
    revision: number,
    decision: Omit<PointDecision, 'revision'>,
  ): Promise<number | null>;
  /** False when it was closed already. */
  close(id: string, by: string, at: string, answers: readonly AnswerAtClose[]): Promise<boolean>;
}
