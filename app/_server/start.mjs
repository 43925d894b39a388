import { install, requireNode } from './project.mjs';

requireNode();
const { portOf } = await import('./http.mjs');
const { orExplain, serve } = await import('./serve.mjs');
// What names no port is said before all that takes long.
const port = await orExplain(() => portOf(process.env.PORT));
if (!install()) {
  console.error('\nThe packages could not be installed; the lines above say why. Is there a network?');
  process.exit(1);
}
const { build } = await import('./build.mjs');
if (!(await build())) {
  console.error('\nThe pages could not be built; the lines above say why.');
  process.exit(1);
}
const address = await orExplain(() => serve({ port, host: process.env.HOST || undefined }));
console.log(`\n  Alivio: ${address}\n\n  Ctrl-C stops it.`);
