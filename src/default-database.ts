/** Where the bot remembers when nobody says otherwise. */
export const DEFAULT_DATABASE = "sqlite:var/wellsourced.db";
