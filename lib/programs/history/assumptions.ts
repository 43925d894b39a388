const ALWAYS_ASKED = ['past-contract', 'past-papers'];
const OF_HAMP = [...ALWAYS_ASKED, 'past-value-test', 'past-no-bankruptcy'];

/**
 * What the closed programs asked that the case has no field for, by their ids. It stands apart from the programs, so that pages
 * about today's options can name it without loading them.
 */
export const PAST_ASSUMPTIONS: Readonly<Record<string, readonly string[]>> = {
  'history.hope-now-rate-freeze': ['past-contract'],
  'history.streamlined-modification': [...ALWAYS_ASKED, 'past-no-bankruptcy'],
  'history.mod-in-a-box': [...ALWAYS_ASKED, 'past-value-test'],
  'history.hamp-tier-1': OF_HAMP,
  'history.hamp-tier-2': OF_HAMP,
  'history.hamp-principal-reduction': OF_HAMP,
};
