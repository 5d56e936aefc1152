/** The one button of a dialog that does what it is for. */
export const MAIN_BUTTON =
  'button min-h-9! border-river! bg-river! px-4! font-semibold text-paper! text-sm! pointer-coarse:min-h-11!';
