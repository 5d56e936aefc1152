'use client';

import { MAIN_BUTTON } from '@/components/ui/main-button';
import { kindOf } from '@/lib/embed/parameters';
import { pictureHref } from '@/lib/embed/snippet';
import { fileName, subjectName } from '@/lib/export/address';
import { sourceInWords } from '@/lib/words/source-words';
import { CopyField } from './copy-field';
import type { TabProps } from './embed-tab';
import { Preview } from './preview';
import { LooksControls } from './share-controls';
import { dataOf } from './share-subject';

/** The picture as a file, and the line that goes under it. */
export function ImageTab({ subject, snippets, choices, width, onChange, which }: TabProps) {
  const { target, view, title, version } = subject;
  const { theme, isFrozen, ...looks } = choices;
  const options = { ...looks, height: undefined, v: isFrozen ? version : null };
  // A file cannot follow its reader’s theme.
  const drawn = { ...view, theme: theme === 'auto' ? 'light' : theme } as const;
  const hrefOf = (format: 'png' | 'svg'): string =>
    pictureHref(target, drawn, options, { width }, format);
  const nameOf = (format: 'png' | 'svg'): string =>
    fileName(version, subjectName(dataOf(subject)), `${kindOf(target)}-${width}px.${format}`);
  return (
    <>
      <div className="grid content-start gap-3">
        {which}
        <CopyField
          name="Line under the picture"
          text={`${choices.title ?? title}. ${sourceInWords(version)}. ${snippets.link}`}
          rows={4}
          isProse
          action="Copy the line"
        />
        <div className="flex flex-wrap gap-2">
          <a className={MAIN_BUTTON} href={hrefOf('png')} download={nameOf('png')}>
            Download PNG
          </a>
          <a
            className="button min-h-9! pointer-coarse:min-h-11!"
            href={hrefOf('svg')}
            download={nameOf('svg')}
          >
            Download SVG
          </a>
        </div>
        <p className="text-ink-2 text-xs">
          {width.toLocaleString('en')} px wide, the PNG at twice the pixels. The width is that of
          the preview.
        </p>
        <details>
          <summary>Looks</summary>
          <div className="mt-2 grid gap-3">
            <LooksControls title={title} choices={choices} onChange={onChange} />
          </div>
        </details>
      </div>
      <Preview width={width} onWidth={(next) => onChange({ width: next })} height={null}>
        {/* biome-ignore lint/performance/noImgElement: an SVG that is drawn for this address alone */}
        <img
          src={hrefOf('svg')}
          alt={choices.title ?? title}
          className="mx-auto max-h-full max-w-full object-contain"
        />
      </Preview>
    </>
  );
}
