import { install, requireNode } from './project.mjs';

requireNode();
if (!install()) {
  console.error('\nThe packages could not be installed; the lines above say why. Is there a network?');
  process.exit(1);
}
const { build } = await import('./build.mjs');
if (!(await build())) {
  console.error('\nThe pages could not be built; the lines above say why.');
  process.exit(1);
}
const { serveOrExplain } = await import('./serve.mjs');
await serveOrExplain({ port: Number(process.env.PORT || 3000), host: process.env.HOST || undefined }, (address) =>
  console.log(`\n  Alivio: ${address}\n\n  Ctrl-C stops it.`),
);
