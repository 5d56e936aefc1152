/* Makes frames of Panj as tall as what is in them. MIT. Documented at /embed. */
(() => {
  const { origin } = new URL(document.currentScript?.src ?? location.href);
  const base = `${origin}/embed/`;
  const frames = new Set();
  const adopt = (frame) => {
    if (frames.has(frame)) return;
    frames.add(frame);
    const ask = () => frame.contentWindow?.postMessage({ type: 'panj:measure' }, '*');
    frame.addEventListener('load', ask);
    ask();
  };
  const fill = (place) => {
    const name = place.dataset.panj.replace(base, '').replace(/^\/embed\//, '') || 'nothing';
    delete place.dataset.panj;
    let url = new URL(base + name);
    if (!url.href.startsWith(base)) url = new URL(base + encodeURIComponent(name));
    const frame = Object.assign(document.createElement('iframe'), {
      src: url.href,
      title: place.dataset.title || 'Chart by Panj',
      loading: 'lazy',
      height: +url.searchParams.get('height') || 480,
      style: 'width:100%;border:0',
    });
    place.replaceChildren(frame);
    adopt(frame);
  };
  const look = (root) => {
    for (const part of [root, ...root.querySelectorAll('[data-panj],iframe')]) {
      if ('panj' in part.dataset) fill(part);
      else if (`${part.src}`.startsWith(base)) adopt(part);
    }
  };
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'panj:height' || !Number.isFinite(data.height)) return;
    for (const frame of frames) {
      if (!frame.isConnected) frames.delete(frame);
      else if (frame.contentWindow === source) {
        frame.style.height = `${Math.min(5000, Math.max(100, Math.ceil(data.height)))}px`;
      }
    }
  });
  look(document.documentElement);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes.length ? addedNodes : [target]) node.dataset && look(node);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['src', 'data-panj'] });
})();
