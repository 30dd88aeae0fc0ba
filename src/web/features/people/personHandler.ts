import { decide } from '../../../domain/workflow/decide';
import { peopleText } from '../../../presentation/people/peopleText';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue } from '../../shared/requests';
import { urls } from '../../urls';
import type { Handler, PeopleDeps } from './deps';
import { personView } from './personView';

/** The page about one person. */
export function personHandler({ people, service }: PeopleDeps): Handler {
  return async (req, res) => {
    const file = await people.viewPerson(req.actor, pathParam(req, 'id'));
    const mayOpenJobs = decide(req.actor, 'job.view') === 'allowed';
    await renderPage(res, {
      view: 'people/person',
      title: file.person.name,
      page: personView(file, { service, mayOpenJobs, done: queryValue(req, 'gelukt') }),
      backLink: { href: urls.mensen(), label: peopleText.back },
    });
  };
}
