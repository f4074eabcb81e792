import type { DatabaseSync } from "node:sqlite";
import type { Settings } from "../store.ts";

export function createSettings(database: DatabaseSync): Settings {
  const get = database.prepare("SELECT dossier FROM bindings WHERE place = ?");
  const bound = database.prepare("SELECT place FROM bindings WHERE dossier = ? ORDER BY place");
  const put = database.prepare("INSERT OR REPLACE INTO bindings (place, dossier) VALUES (?, ?)");
  return {
    async dossierOf(place) {
      const row = get.get(place);
      return row && String(row.dossier);
    },
    async boundTo(dossier) {
      return bound.all(dossier).map(({ place }) => String(place));
    },
    async bind(place, dossier) {
      put.run(place, dossier);
    },
  };
}
