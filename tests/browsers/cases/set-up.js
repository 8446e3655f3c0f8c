/** A web page with a frame and a sandboxed frame, and an extension page in a tab. */
export async function setUpAll(stage, agent) {
  stage.loopback.files.set(
    '/page',
    '<!doctype html><title>Test</title><p>A web page.</p>' +
      '<iframe src="/frame"></iframe><iframe src="/sandboxed" sandbox></iframe>',
  );
  await stage.allowNative(await installFirst(stage, agent));
  await openWebPage(stage, ['content-script', 'frame', 'sandboxed']);
  await stage.loopback.order('background', 'openPage', {});
  await stage.loopback.order('page', 'ready', {});
}

/** The extension that the cases are about; its id. */
export function installFirst(stage, agent, manifest = {}) {
  return stage.install({ agent, prelude: '', manifest: { ...allFrames, ...manifest } });
}

/** A web page. Content scripts run only in pages that are opened after their extension was installed. */
export async function openWebPage(stage, contexts = ['content-script']) {
  await stage.openWebPage('/page');
  for (const context of contexts) await stage.loopback.order(context, 'ready', {});
}

/** A web page and an extension of which no page is open. */
export async function setUpAlone(stage, agent, manifest = {}) {
  const id = await installFirst(stage, agent, manifest);
  await openWebPage(stage);
  return id;
}

const allFrames = {
  content_scripts: [
    {
      matches: ['http://127.0.0.1/*'],
      exclude_matches: ['http://127.0.0.1/away'],
      js: ['prelude.js', 'agent.js'],
      run_at: 'document_end',
      all_frames: true,
    },
  ],
  permissions: ['tabs', 'storage', 'nativeMessaging', 'offscreen'],
};
