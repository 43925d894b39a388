import { FURTHER_VIEWS } from '../../components/results/views';
import { BACKERS, isOwnerKnown } from '../../lib/case/backers';
import { speaker } from '../../lib/words/say';
import { open } from './example';
import { HOUSEHOLDS } from './households';
import { expect, test } from './support';

/** A phone, in the language whose sentences are the longer ones. */
const SCREEN = { width: 360, height: 740 };
const locale = 'es';
const { words } = speaker(locale);

/** Screens of the answer, more while each owner that may be has an answer of its own; and of each further place. */
const MOST_OF_ANSWER = 3.1;
const MOST_OF_SEVERAL = 4;
const MOST_OF_PLACE = 5;

for (const [name, answers] of Object.entries(HOUSEHOLDS)) {
  test(`no place is too long for a phone: ${name}`, async ({ page }) => {
    await page.setViewportSize(SCREEN);
    const title = page.getByRole('heading', { level: 1 });
    const places = page.getByRole('navigation', { name: words('answer.doors') });
    const screens = async () => (await page.evaluate(() => document.documentElement.scrollHeight)) / SCREEN.height;

    await open(page, 'results', locale, answers);
    await expect(places).toBeVisible();
    // A page that the typeface reaches too late does without it.
    await page.reload();
    await expect(places).toBeVisible();
    const isOfOne = BACKERS.some((backer) => backer === answers['loan.backer'] && isOwnerKnown(backer));
    expect(await screens(), 'the answer').toBeLessThanOrEqual(isOfOne ? MOST_OF_ANSWER : MOST_OF_SEVERAL);

    for (const view of FURTHER_VIEWS) {
      const named = words(`answer.places.${view}.title`);
      const link = places.getByRole('link', { name: named, exact: true });
      // A loan with rules of its own has no options to list or to compare.
      if ((await link.count()) === 0) continue;
      await link.click();
      await expect(title).toHaveText(named);
      await expect(places).toBeVisible();
      expect(await screens(), view).toBeLessThanOrEqual(MOST_OF_PLACE);
    }
  });
}
