'use client';

import type { ReactNode } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { heightFor, kindOf } from '@/lib/embed/parameters';
import type { toSnippets } from '@/lib/embed/snippet';
import { CopyField } from './copy-field';
import { FramePreview } from './frame-preview';
import { NameChoice } from './name-choice';
import { LooksControls, ShareControls } from './share-controls';
import type { ShareChoices } from './share-dialog.client';
import type { ShareSubject } from './share-subject';

export type TabProps = {
  readonly subject: ShareSubject;
  readonly snippets: ReturnType<typeof toSnippets>;
  readonly choices: ShareChoices;
  /** Of the preview, and of a picture, in px. */
  readonly width: 320 | 680 | 1_100;
  readonly onChange: (patch: Partial<ShareChoices>) => void;
  /** Chart or timeline, where there are both. */
  readonly which: ReactNode;
};

const PASTES = [
  { value: 'iframe', label: 'Frame' },
  { value: 'script', label: 'With our script' },
] as const;

const NOTES = {
  iframe: 'For any page. Complete without scripts.',
  script: 'As tall as what is in it; under 2 kB, once for all embeds of a page.',
} as const;

/** The code to paste, and the frame that comes of it. */
export function EmbedTab({ subject, snippets, choices, width, onChange, which }: TabProps) {
  const { target, title, version, nameable } = subject;
  const { paste } = choices;
  return (
    <>
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap gap-2">
          {which}
          <Segmented
            name="How to embed"
            choices={PASTES}
            value={paste}
            onChange={(value) => onChange({ paste: value })}
          />
        </div>
        <CopyField
          name="Code to paste"
          text={snippets[paste]}
          rows={5}
          action="Copy the code"
          note={NOTES[paste]}
          isMain
        />
        {target === 'timeline' && nameable && (
          <NameChoice
            list={nameable}
            names={choices.names}
            onChange={(names) => onChange({ names })}
          />
        )}
        <details>
          <summary>Looks, height, version</summary>
          <div className="mt-2 grid gap-3">
            <LooksControls title={title} choices={choices} onChange={onChange} />
            <ShareControls
              version={version}
              height={heightFor(kindOf(target))}
              choices={choices}
              onChange={onChange}
            />
          </div>
        </details>
      </div>
      <FramePreview
        src={snippets.frame}
        title={title}
        width={width}
        onWidth={(next) => onChange({ width: next })}
        height={choices.height ?? heightFor(kindOf(target))}
        isFitted={paste === 'script'}
      />
    </>
  );
}
