import { describe, expect, it } from 'vitest';
import { searchedIn } from '../../lib/words/entry';
import { speaker } from '../../lib/words/say';
import { createSearch } from '../../lib/words/search';

const find = { es: createSearch(searchedIn(speaker('es'))), en: createSearch(searchedIn(speaker('en'))) };

describe('the search', () => {
  it.each([
    ['me quitan la casa', 'foreclosure'],
    ['quieren quitarme la casa', 'foreclosure'],
    ['me van a quitar la casa', 'foreclosure'],
    ['embargo', 'foreclosure'],
    ['desalojo', 'foreclosure'],
    ['atrasos', 'arrears'],
    ['incumplimiento', 'delinquency'],
    ['prestador', 'servicer'],
    ['prestamista', 'servicer'],
    ['me rechazaron', 'appeal'],
    ['apelacion', 'appeal'],
    ['debo más de lo que vale', 'loan-to-value'],
    ['debo mas de lo que vale mi casa', 'loan-to-value'],
    ['modificar', 'loan_modification'],
    ['modificasion', 'loan_modification'],
    ['plan de reembolso', 'repayment-plan'],
    ['abstención', 'forbearance'],
    ['cuenta de retención', 'escrow'],
    ['dinero por llaves', 'deed-in-lieu'],
    ['deficiencia', 'short-sale'],
    ['me despidieron del trabajo', 'hardship'],
  ])('finds what people say in Spanish: “%s”', (typed, slug) => {
    expect(find.es(typed)[0]).toBe(slug);
  });

  it.each([
    ['losing my house', 'foreclosure'],
    ['they are taking my house', 'foreclosure'],
    ['eviction', 'foreclosure'],
    ['I got evicted', 'foreclosure'],
    ['behind on my mortgage', 'delinquency'],
    ['default', 'delinquency'],
    ['laid off', 'hardship'],
    ['I was laid off in May', 'hardship'],
    ['cash for keys', 'deed-in-lieu'],
    ['deficiency', 'short-sale'],
    ['I owe more than my home is worth', 'loan-to-value'],
    ['they turned me down', 'appeal'],
  ])('finds what people say in English: “%s”', (typed, slug) => {
    expect(find.en(typed)[0]).toBe(slug);
  });

  it('shows less the more is typed, and nothing for what is no word here', () => {
    expect(find.en('plan').length).toBeGreaterThan(find.en('plan trial').length);
    expect(find.en('xyzzy')).toEqual([]);
  });
});
