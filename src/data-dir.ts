/** Where the documents are when nobody says otherwise. */
export const DEFAULT_DATA_DIR = "data";
