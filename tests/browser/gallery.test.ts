import { checkAutosave } from '../support/gallery/checkAutosave';
import { checkGallery } from '../support/gallery/check';
import { describeInBrowser } from '../support/browser/describeInBrowser';

describeInBrowser('the gallery of partials', (browser) => {
  it('has no faults at any width', async () => {
    expect(await checkGallery(browser())).toEqual([]);
  });

  it('stores answers as it should', async () => {
    expect(await checkAutosave(browser())).toEqual([]);
  });
});
