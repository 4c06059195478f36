// Text that could not be saved, kept in the browser until it can be. One place for each person, text and lane, and in it one for
// each open window, so that no window writes over what another has kept.

const LONGEST = 30 * 24 * 3600 * 1000

export class Kept {
  /** @param key names the person, the text and the lane @param sitting the open window */
  constructor(key, sitting, store = window.localStorage) {
    this.key = `fnsp.kept.${key}`
    this.sitting = sitting
    this.store = store
  }

  /** What this window has not saved. @param fields names and values @returns whether the browser had room for it */
  keep(draft, revision, fields, at) {
    return this.write({ ...this.all(), [this.sitting]: { draft, revision, fields, at } })
  }

  /** What other windows kept and nobody has taken up, newest first: {@code [{sitting, draft, revision, fields, at}]}. */
  others() {
    return Object.entries(this.all())
      .filter(([sitting]) => sitting !== this.sitting)
      .map(([sitting, kept]) => ({ sitting, ...kept }))
      .sort((one, other) => other.at - one.at)
  }

  drop(sitting = this.sitting) {
    const { [sitting]: gone, ...rest } = this.all()
    if (gone) this.write(rest)
  }

  all() {
    try {
      const all = Object.entries(JSON.parse(this.store.getItem(this.key)) ?? {})
      return Object.fromEntries(all.filter(([, kept]) => Array.isArray(kept?.fields) && kept.at > Date.now() - LONGEST))
    } catch {
      return {}
    }
  }

  write(all) {
    try {
      if (Object.keys(all).length === 0) this.store.removeItem(this.key)
      else this.store.setItem(this.key, JSON.stringify(all))
      return true
    } catch {
      return false
    }
  }
}
