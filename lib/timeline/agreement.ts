/** The signing of the General Agreement, always marked on the time axis. */
export const AGREEMENT_MS = Date.UTC(1997, 5, 27);
