import { fileNameFor } from '../../../../../src/web/features/advice/adviceDownload';

describe('the name of the file', () => {
  it.each([
    ['Accountmanager regio Noord', 'advies-accountmanager-regio-noord.json'],
    ['Café & Co. / “groot”', 'advies-cafe-co-groot.json'],
    ['../../etc/passwd', 'advies-etc-passwd.json'],
    ['naam"\r\nX: y', 'advies-naam-x-y.json'],
    ['客户经理', 'advies.json'],
    ['a'.repeat(300), `advies-${'a'.repeat(60)}.json`],
  ])('is safe for %j', (jobName, fileName) => {
    expect(fileNameFor(jobName)).toBe(fileName);
  });
});
