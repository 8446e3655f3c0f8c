/** A web page with a frame and a sandboxed frame, and an extension page in a tab. */
export async function setUpAll(stage, agent) {
  stage.loopback.files.set(
    '/page',
    '<!doctype html><title>Test</title><p>A web page.</p>' +
      '<iframe src="/frame"></iframe><iframe src="/sandboxed" sandbox></iframe>',
  );
  const id = await stage.install({ agent, prelude: '', manifest: allFrames });
  await stage.allowNative(id);
  await stage.openWebPage('/page');
  await stage.loopback.order('background', 'openPage', {});
  for (const context of ['page', 'content-script', 'frame', 'sandboxed']) {
    await stage.loopback.order(context, 'ready', {});
  }
}

/** A web page and an extension of which no page is open. */
export async function setUpAlone(stage, agent, manifest = {}) {
  const id = await stage.install({ agent, prelude: '', manifest: { ...allFrames, ...manifest } });
  await stage.openWebPage('/page');
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
