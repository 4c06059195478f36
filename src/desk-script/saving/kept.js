// Text that could not be saved, kept in the browser until it can be. One place for each person, text and lane.

export class Kept {
  /** @param key names the person, the text and the lane */
  constructor(key, store = window.localStorage) {
    this.key = `fnsp.kept.${key}`
    this.store = store
  }

  /** @param fields names and values @returns whether the browser had room for it */
  keep(draft, revision, fields, at) {
    try {
      this.store.setItem(this.key, JSON.stringify({ draft, revision, fields, at }))
      return true
    } catch {
      return false
    }
  }

  /** What is kept: {@code {draft, revision, fields, at}}; null for nothing. */
  get() {
    try {
      const kept = JSON.parse(this.store.getItem(this.key))
      return kept && Array.isArray(kept.fields) ? kept : null
    } catch {
      return null
    }
  }

  drop() {
    try {
      this.store.removeItem(this.key)
    } catch {
      // A browser that keeps nothing has nothing to drop.
    }
  }
}
