import { renderPage } from '../../shared/renderPage';
import { pathParam } from '../../shared/requests';
import { urls } from '../../urls';
import { listText } from '../../../presentation/jobs/jobMessages';
import { taskListText } from '../../../presentation/walk/taskListText';
import type { Handler, WalkDeps } from './answerHandlers';
import { taskListView } from './taskListView';

/** The task list of a job: everything that is to be done, and how far it is. */
export function taskListHandlers({ walk, upkeep }: WalkDeps): { show: Handler } {
  return {
    async show(req, res) {
      const file = await walk.viewJob(req.actor, pathParam(req, 'id'));
      const people = {
        leaders: await walk.listLeaders(req.actor, file.job.id),
        holders: await walk.listHolders(req.actor, file.job.id),
      };
      const lifecycle = await walk.viewLifecycle(req.actor, file.job.id, 'job.view');
      const card = await upkeep.viewCard(req.actor, file.job.id);
      const page = taskListView(file, req.actor.accountId, people, lifecycle, card);
      await renderPage(res, {
        view: 'walk/taskList',
        title: taskListText.title(file.job.name),
        page,
        ...(page.now === null ? {} : { now: false }),
        backLink: { href: urls.functies(), label: listText.back },
      });
    },
  };
}
