/*
 * The bundler makes a refused promise of what goes wrong while a worker starts, which nobody would hear; the page hears an error
 * of the worker. Imported first, so that it is there before anything else can go wrong.
 */
self.addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
