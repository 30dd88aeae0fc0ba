import type { Response } from 'express';
import { signPageText } from '../../../presentation/signing/signPageText';
import { renderPage } from '../../shared/renderPage';
import type { Link } from '../../shared/shell';
import type { FormPage } from '../../shared/formPage';

/** There is nothing to sign here now, and why. `late`: something was sent, and it came too late. */
export async function renderNotNow(
  res: Response,
  jobName: string,
  why: string,
  back: Link,
  late = false,
): Promise<void> {
  const { title, to } = signPageText.notNow;
  const page: FormPage = {
    heading: { over: jobName, heading: title },
    messages: [
      {
        id: 'waarom',
        tone: 'info',
        heading: why,
        paragraphs: late ? [signPageText.late] : [],
        links: [{ href: back.href, label: to }],
      },
    ],
    list: [],
    about: null,
    forms: [],
    aside: [],
  };
  await renderPage(res, {
    view: 'signing/form',
    title: `${title}: ${jobName}`,
    page,
    backLink: back,
    status: late ? 409 : 200,
  });
}
