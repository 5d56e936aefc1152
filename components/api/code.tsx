/** Lines of code; what does not fit scrolls in its own box, which the keyboard reaches. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-96 overflow-auto border border-line bg-sunken p-2"
    >
      <pre className="text-xs">{children}</pre>
    </section>
  );
}
