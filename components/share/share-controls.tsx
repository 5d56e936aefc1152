'use client';

import { useState } from 'react';
import { HEIGHT_LIMITS, MAX_TITLE_LENGTH } from '@/lib/embed/parameters';
import { ACCENT_NAMES } from '@/lib/look/palette';
import { VIEW_THEMES } from '@/lib/view/grammar';
import type { ShareChoices } from './share-dialog.client';

type Props = {
  readonly title: string;
  readonly version: string;
  readonly choices: ShareChoices;
  readonly onChange: (patch: Partial<ShareChoices>) => void;
};

const THEME_WORDS = { auto: 'Follows the reader’s own', light: 'Light', dark: 'Dark' } as const;

/** The parameters of an embed as controls. What is counted is the view that the dialog was opened on. */
export function ShareControls({ title, version, choices, onChange }: Props) {
  const [height, setHeight] = useState(String(choices.height));
  const isHeight = (text: string): boolean =>
    /^\d+$/.test(text) && Number(text) >= HEIGHT_LIMITS.least && Number(text) <= HEIGHT_LIMITS.most;
  return (
    <div className="grid content-start gap-3">
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
          className="field"
          maxLength={MAX_TITLE_LENGTH}
          placeholder={title}
          onChange={({ target }) => onChange({ title: target.value.trim() || null })}
        />
      </label>
      <label className="grid gap-1">
        <span className="label">
          Height in px, {HEIGHT_LIMITS.least} to {HEIGHT_LIMITS.most}
        </span>
        <input
          className="field"
          inputMode="numeric"
          value={height}
          aria-invalid={!isHeight(height)}
          onChange={({ target }) => {
            setHeight(target.value);
            if (isHeight(target.value)) onChange({ height: Number(target.value) });
          }}
        />
      </label>
      <fieldset className="grid gap-1">
        <legend className="label mb-1">Data</legend>
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
    </div>
  );
}
