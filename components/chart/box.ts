/** Where a part of a picture is drawn: a length in px, or all there is. */
export type Box = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number | string;
  readonly height: number | string;
};
