type Props = {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  /** What to paste for it. */
  readonly code: string;
};

/** An embed as it will be, with what to paste for it. */
export function EmbedExample({ src, title, height, code }: Props) {
  return (
    <>
      <iframe
        src={src}
        title={title}
        height={height}
        loading="lazy"
        className="w-full border border-line"
      />
      <details>
        <summary>What to paste</summary>
        <pre className="overflow-x-auto whitespace-pre-wrap break-all bg-sunken p-2 text-xs">
          {code}
        </pre>
      </details>
    </>
  );
}
