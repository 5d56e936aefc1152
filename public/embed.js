/* Panj: makes frames of Panj as tall as what is in them. MIT.
   <div data-panj="frequency?period=civil-war"></div> <script async src="…/embed.js"></script>
   A frame of Panj that stands in the page already is sized as well. */
(() => {
  const { currentScript } = document;
  const origin = new URL(currentScript ? currentScript.src : location.href).origin;
  const [least, most] = [100, 5000];
  const frames = new Set();
  const adopt = (frame) => {
    if (frames.has(frame)) return;
    frames.add(frame);
    const ask = () => frame.contentWindow?.postMessage({ type: 'panj:measure' }, '*');
    frame.addEventListener('load', ask);
    ask();
  };
  const fill = (place) => {
    const url = new URL(`/embed/${place.dataset.panj}`, origin);
    delete place.dataset.panj;
    if (url.origin !== origin || !url.pathname.startsWith('/embed/')) return;
    const frame = document.createElement('iframe');
    frame.src = url.href;
    frame.title = place.dataset.title || 'Chart by Panj';
    frame.loading = 'lazy';
    frame.height = url.searchParams.get('height') || '480';
    frame.style.cssText = 'width:100%;border:0';
    place.replaceChildren(frame);
    adopt(frame);
  };
  const scan = () => {
    for (const place of document.querySelectorAll('[data-panj]')) fill(place);
    for (const frame of document.querySelectorAll(`iframe[src^="${origin}/embed/"]`)) adopt(frame);
  };
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'panj:height' || !Number.isFinite(data.height)) return;
    for (const frame of frames) {
      if (!frame.isConnected) frames.delete(frame);
      else if (frame.contentWindow === source) {
        frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(data.height)))}px`;
      }
    }
  });
  scan();
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
})();
