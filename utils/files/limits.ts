/** Larger files than these are not figures; reading them would only freeze the page. Sizes in bytes. */
export const fileLimits = {
  fileBytes: 20 * 1024 * 1024,
  /** A zip itself, and all it holds unpacked. */
  zipBytes: 200 * 1024 * 1024,
  zipFiles: 2000,
} as const;
