'use client';

import { useState } from 'react';
import { HEIGHT_LIMITS, MAX_TITLE_LENGTH } from '@/lib/embed/parameters';
import { ACCENT_NAMES } from '@/lib/look/palette';
import { VIEW_THEMES } from '@/lib/view/grammar';
import type { ShareChoices } from './share-dialog.client';

type Props = {
  readonly choices: ShareChoices;
  readonly onChange: (patch: Partial<ShareChoices>) => void;
};

const THEME_WORDS = { auto: 'Follows the reader’s own', light: 'Light', dark: 'Dark' } as const;

/** How frame and picture look. What is counted is the view that the dialog was opened on. */
export function LooksControls({ title, choices, onChange }: Props & { readonly title: string }) {
  return (
    <>
      <label className="grid gap-1">
        <span className="label">Theme</span>
        <select
          className="field"
          value={choices.theme}
          onChange={({ target }) =>
            onChange({ theme: VIEW_THEMES.find((theme) => theme === target.value) ?? 'auto' })
          }
        >
          {VIEW_THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {THEME_WORDS[theme]}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="label">Accent</span>
        <select
          className="field"
          value={choices.accent}
          onChange={({ target }) =>
            onChange({ accent: ACCENT_NAMES.find((name) => name === target.value) ?? 'river' })
          }
        >
          {ACCENT_NAMES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="label">Headline</span>
        <input
          className="field text-base! sm:text-[0.8125rem]!"
          maxLength={MAX_TITLE_LENGTH}
          placeholder={title}
          defaultValue={choices.title ?? ''}
          onChange={({ target }) => onChange({ title: target.value.trim() || null })}
        />
      </label>
    </>
  );
}

type FrameProps = Props & {
  readonly version: string;
  /** The height at which the frame is whole. */
  readonly height: number;
};

/** How tall a frame is, and whether it follows the record. */
export function ShareControls({ version, height, choices, onChange }: FrameProps) {
  const [text, setText] = useState(choices.height === null ? '' : String(choices.height));
  const isHeight = (said: string): boolean =>
    /^\d+$/.test(said) && Number(said) >= HEIGHT_LIMITS.least && Number(said) <= HEIGHT_LIMITS.most;
  return (
    <>
      <label className="grid gap-1">
        <span className="label">
          Height in px, {HEIGHT_LIMITS.least} to {HEIGHT_LIMITS.most}
        </span>
        <input
          className="field text-base! sm:text-[0.8125rem]!"
          inputMode="numeric"
          placeholder={`${height}, whole on a phone`}
          value={text}
          aria-invalid={text !== '' && !isHeight(text)}
          onChange={({ target }) => {
            setText(target.value);
            if (target.value === '') onChange({ height: null });
            else if (isHeight(target.value)) onChange({ height: Number(target.value) });
          }}
        />
      </label>
      <fieldset className="grid gap-1">
        <legend className="label mb-1">Version</legend>
        <label className="flex items-start gap-2">
          <input
            type="radio"
            name="share-version"
            checked={!choices.isFrozen}
            onChange={() => onChange({ isFrozen: false })}
          />
          <span>Live: follows corrections and new events</span>
        </label>
        <label className="flex items-start gap-2">
          <input
            type="radio"
            name="share-version"
            checked={choices.isFrozen}
            onChange={() => onChange({ isFrozen: true })}
          />
          <span>
            Frozen at this version, <span className="whitespace-nowrap">{version}</span>: draws the
            same for ever
          </span>
        </label>
      </fieldset>
    </>
  );
}
