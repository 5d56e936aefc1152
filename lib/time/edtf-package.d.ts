/** The part of edtf.js that the record uses; the package ships no types. */
declare module 'edtf' {
  /** Parses an EDTF date; `min` and `max` are UTC milliseconds. Throws on anything else. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
