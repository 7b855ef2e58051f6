/** A file as it was dropped, picked, found in a folder or taken out of a zip. */
export interface PickedFile {
  readonly fileName: string;
  /** Folders and zip included, parts joined by `/`; equal to the name when there is nothing around it. Only for showing. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
