import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A part of a page of words, under a heading that can be linked to. */
export function Section({ id, title, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="mt-6 grid min-w-0 gap-2 [&>*]:min-w-0 [&>:is(p,ul,ol,dl)]:max-w-[30em]"
    >
      <h2 id={id} className="font-bold font-text text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}
