import type { ComponentProps, MouseEvent } from 'react';

type Modified = Pick<
  MouseEvent,
  'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'
>;

/** Whether a click on a link asks for the link here and now: not for a new tab, a new window or a
 * download, which are the browser's. */
export const isPlainClick = (click: Modified): boolean =>
  click.button === 0 &&
  !click.metaKey &&
  !click.ctrlKey &&
  !click.shiftKey &&
  !click.altKey &&
  !click.defaultPrevented;

type Props = Omit<ComponentProps<'a'>, 'onClick'> & {
  readonly href: string;
  /** What a plain click does in place of loading the address. */
  readonly onFollow: (link: HTMLAnchorElement) => void;
};

/** A link that acts in the page where scripts run. Without them, and in a new tab, it is its address. */
export function ActionLink({ href, onFollow, children, ...link }: Props) {
  return (
    <a
      {...link}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onFollow(event.currentTarget);
      }}
    >
      {children}
    </a>
  );
}
