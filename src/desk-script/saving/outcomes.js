// What an answer to a save means, and how long to wait before the next try.

/** The states of a save, as the form's data-* attributes and the messages name them. */
export const KEEPS = ['offline', 'signed-out', 'away', 'trouble', 'gone', 'too-large', 'refused', 'conflict']

/**
 * @param status of the answer; 0 when nobody answered
 * @param answered what the answer itself says came of it; empty when it says nothing
 * @returns the name of what came of it
 */
export function outcome(status, answered = '') {
  if (['saved', 'unchanged', 'merged', 'conflict', 'gone', 'too-large'].includes(answered)) {
    return answered === 'unchanged' ? 'saved' : answered
  }
  if (status === 0) return 'offline'
  if (status === 401) return 'signed-out'
  if (status === 503) return 'away'
  if (status === 413) return 'too-large'
  if (status === 403 || status === 404) return 'refused'
  return 'trouble'
}

/** Whether the same save may succeed later without anybody doing anything here. */
export const retries = (state) => ['offline', 'signed-out', 'away', 'trouble'].includes(state)

/** Milliseconds before the next try: 2, 4, 8 … at most 30 seconds. */
export const wait = (tries) => Math.min(30_000, 2_000 * 2 ** Math.min(tries, 10))

/** Milliseconds to wait with a save: two seconds after the last key, and never more than ten after the first that is unsaved. */
export const quiet = (firstUnsaved, now) => Math.max(0, Math.min(2_000, firstUnsaved + 10_000 - now))
