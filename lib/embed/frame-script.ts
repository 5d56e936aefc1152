/**
 * The whole script of a light embed, run in the frame: it tells the host how tall the document is and
 * shows what a mark stands for. Sent as text, so it must not refer to anything outside itself, and
 * it asks the page for nothing that a frame without an origin may not do.
 *
 * Two messages, both to any host, since neither holds a secret: Panj's own,
 * `{ type: 'panj:height', height }`, and the AMP form. A host that came later asks again with
 * `{ type: 'panj:measure' }`.
 */
function frame(): void {
  let last = 0;
  const tell = (): void => {
    // A frame that is not shown has no width, and what it measures means nothing.
    if (!innerWidth) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || height === last) return;
    last = height;
    parent.postMessage({ type: 'panj:height', height }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('load', tell);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || !data || data.type !== 'panj:measure') return;
    // Who asks will size the frame: a picture of its own height needs no room kept for it.
    if (document.querySelector('.still') && !/[?&]height=/.test(location.search)) {
      document.body.style.minHeight = '0';
    }
    last = 0;
    tell();
  });

  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  document.body.append(tip);
  // A mark of the timeline leads where its line of the table does, which has all the words.
  const wordsOf = (mark: Element): string => {
    const href = mark.getAttribute('href');
    const lines = [...document.querySelectorAll('tr')];
    const line = lines.find((row) => row.querySelector('a')?.getAttribute('href') === href);
    return [...(line?.children ?? [])]
      .map((cell) => cell.textContent)
      .filter(Boolean)
      .join(', ');
  };
  const show = (event: PointerEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.getAttribute('data-tip') || wordsOf(mark);
    const box = mark.getBoundingClientRect();
    const half = tip.offsetWidth / 2;
    const middle = box.left + Math.min(box.width, 40) / 2;
    tip.style.left = `${Math.max(half + 4, Math.min(innerWidth - half - 4, middle)) - half}px`;
    tip.style.top = `${Math.max(4, box.top + scrollY - tip.offsetHeight - 6)}px`;
  };
  addEventListener('pointerover', show);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.hidden = true;
  });
}

/** The script as it stands in the document, and is hashed in the policy. */
export const FRAME_SCRIPT = `(${frame.toString()})()`;
