/** What is opened at most. Sizes in bytes. */
export interface FileLimits {
  readonly fileBytes: number;
  /** A zip itself, and all it holds unpacked. */
  readonly zipBytes: number;
  readonly zipFiles: number;
}

const mb = 1024 * 1024;

/** Larger files than these are not figures; reading them would only freeze the page. */
export const fileLimits = { fileBytes: 20 * mb, zipBytes: 200 * mb, zipFiles: 2000 } as const satisfies FileLimits;

/** Our own export holds every file ever taken, one per account and time of collecting; its manifest alone outgrows a file of figures. */
export const backupLimits = { fileBytes: 256 * mb, zipBytes: 1024 * mb, zipFiles: 1_000_000 } as const satisfies FileLimits;
