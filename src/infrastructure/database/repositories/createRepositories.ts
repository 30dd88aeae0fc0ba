import type { Repositories } from '../../../application/ports';
import type { Queries } from '../schema';
import { createAnswerRepository } from './answerRepository';
import { createAuditLog } from './auditLog';
import { createCatalogReviewRepository } from './catalogReviewRepository';
import { createDecisionRepository } from './decisionRepository';
import { createDepartmentRepository } from './departmentRepository';
import { createDuplicateRepository } from './duplicateRepository';
import { createJobRepository } from './jobRepository';
import { createLifecycleRepository } from './lifecycleRepository';
import { createMessageRepository } from './messageRepository';
import { createOutboxRepository } from './outboxRepository';
import { createObjectionRepository } from './objectionRepository';
import { createPeopleRepository } from './peopleRepository';
import { createPeopleProposalRepository } from './peopleProposalRepository';
import { createPersonalDataRepository } from './personalDataRepository';
import { createProfileRepository } from './profileRepository';
import { createReviewRepository } from './reviewRepository';
import { createRulingRepository } from './rulingRepository';
import { createSettingsRepository } from './settingsRepository';
import { createSigningRepository } from './signingRepository';
import { createSecondRepository } from './secondRepository';
import { createUpkeepRepository } from './upkeepRepository';
import { createVoiceRepository } from './voiceRepository';

/**
 * Everything of one organisation. Each repository keeps the id and filters every query on it. `mails`: a mail server is set, so
 * that messages also leave as mail.
 */
export function createRepositories(db: Queries, organisationId: string, mails: boolean): Repositories {
  return {
    jobs: createJobRepository(db, organisationId),
    answers: createAnswerRepository(db, organisationId),
    profiles: createProfileRepository(db, organisationId),
    decisions: createDecisionRepository(db, organisationId),
    departments: createDepartmentRepository(db, organisationId),
    people: createPeopleRepository(db, organisationId),
    duplicates: createDuplicateRepository(db, organisationId),
    peopleProposals: createPeopleProposalRepository(db, organisationId),
    personalData: createPersonalDataRepository(db, organisationId),
    settings: createSettingsRepository(db, organisationId),
    signing: createSigningRepository(db, organisationId),
    lifecycle: createLifecycleRepository(db, organisationId),
    upkeep: createUpkeepRepository(db, organisationId),
    reviews: createReviewRepository(db, organisationId),
    rulings: createRulingRepository(db, organisationId),
    seconds: createSecondRepository(db, organisationId),
    catalogReviews: createCatalogReviewRepository(db, organisationId),
    voices: createVoiceRepository(db, organisationId),
    objections: createObjectionRepository(db, organisationId),
    messages: createMessageRepository(db, organisationId),
    outbox: createOutboxRepository(db, organisationId, mails),
    audit: createAuditLog(db, organisationId),
    async organisation() {
      const row = await db
        .selectFrom('organisatie')
        .selectAll()
        .where('id', '=', organisationId)
        .executeTakeFirstOrThrow();
      return { id: row.id, name: row.naam, revision: row.revisie };
    },
  };
}
