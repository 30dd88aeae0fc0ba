import type { Clock, UnitOfWork } from '../ports';
import {
  makeChooseMail,
  makeOpenMessage,
  makeReadAllMessages,
  makeViewMessages,
  makeViewNews,
} from './viewMessages';

/** The messages of somebody, for themselves. */
export interface MessageUseCases {
  readonly viewMessages: ReturnType<typeof makeViewMessages>;
  readonly viewNews: ReturnType<typeof makeViewNews>;
  readonly openMessage: ReturnType<typeof makeOpenMessage>;
  readonly readAll: ReturnType<typeof makeReadAllMessages>;
  readonly chooseMail: ReturnType<typeof makeChooseMail>;
}

export function messageUseCases(ports: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}): MessageUseCases {
  return {
    viewMessages: makeViewMessages(ports),
    viewNews: makeViewNews(ports),
    openMessage: makeOpenMessage(ports),
    readAll: makeReadAllMessages(ports),
    chooseMail: makeChooseMail(ports),
  };
}
