'use client';

import { Popover } from '@base-ui/react/popover';
import { Glyph } from '@/components/chart/glyph';
import { useClosable } from '@/components/ui/closables';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import { formatEdtf } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';
import { useRecord } from './record-context';
import { useViewActions } from './view-context';

type Props = {
  readonly rows: readonly Row[];
  readonly anchor: Element;
  readonly onClose: () => void;
};

/** The events of a counted group, beside it. Fetched when the first group is opened. */
export function GroupPopover({ rows, anchor, onClose }: Props) {
  const { index } = useRecord();
  const { open, prefetch } = useViewActions();
  useClosable(true, onClose, { whileTyping: true });
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={6} className="z-30">
          <Popover.Popup className="max-h-80 w-80 overflow-auto rounded-md border border-line-strong bg-sheet p-2">
            <Popover.Title className="label px-1 pb-1">
              {formatCount(rows.length, 'event')} here
            </Popover.Title>
            <ul>
              {rows.slice(0, 100).map((row) => {
                const id = valueAt(index.ids, row);
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className="grid w-full grid-cols-[16px_1fr] gap-1.5 rounded px-1 py-1 text-left hover:bg-river-soft"
                      onClick={() => {
                        onClose();
                        open(id);
                      }}
                      onPointerEnter={() => prefetch(id)}
                      onFocus={() => prefetch(id)}
                    >
                      <span className="pt-0.5">
                        <Glyph type={typeOf(index, row)} size={12} />
                      </span>
                      <span>
                        {index.titles[row]}
                        <span className="block text-ink-2 text-xs">
                          {formatEdtf(valueAt(index.dates, row))}
                        </span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
