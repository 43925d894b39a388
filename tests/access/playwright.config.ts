import base from '../../playwright.config';

/**
 * `npm run access`: every kind of page, both languages and the answers of several families, narrow and wide, by day, by night, in
 * forced colours, with text twice as large and without motion. It takes half an hour, and is no part of `npm test`, which looks at every kind once.
 */
export default {
  ...base,
  testDir: '.',
  outputDir: '../../.cache/access',
  reporter: [['list'] as const],
  projects: (base.projects ?? []).map(({ grep: _, ...project }) => project),
  ...(base.webServer && { webServer: { ...base.webServer, cwd: '../..' } }),
};
