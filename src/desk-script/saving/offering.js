// What another window kept and could not save is offered when the text is opened again.
import { token } from '../page.js'
import { alike, snapshot, takeIn, words, written } from './fields.js'
import * as server from './server.js'

/** @param autosave of the form that has just been opened */
export function offer(autosave) {
  const { form, kept, told } = autosave
  const now = words(written(form), token()[0])
  const all = kept.others()
  const saved = all.filter((one) => alike(one.fields, now))
  saved.forEach(({ sitting }) => kept.drop(sitting)) // It was saved after all.
  const [newest] = all.filter((one) => !saved.includes(one))
  if (!newest) return
  told.offer(
    () => use(autosave, newest),
    () => kept.drop(newest.sitting),
  )
}

/** Saved as it was written, from the revision it was written on: what others have done since is merged by the server. */
async function use(autosave, { sitting, draft, revision, fields }) {
  const { form, address, kept, told } = autosave
  const sent = [...fields, token(), ['draft', draft], ['revision', revision], ['lane', form.elements.lane.value]]
  const before = snapshot(form)
  const answer = await server.save(address, sent)
  if (answer.state === 'saved' || answer.state === 'merged') {
    kept.drop(sitting)
    autosave.leaving = true
    return location.reload()
  }
  const page = answer.state === 'conflict' ? await server.page(address, sent) : null
  const fresh = page?.querySelector('form[data-autosave]')
  if (!fresh || !takeIn(form, fresh, before)) return told.state(answer.state, answer.detail)
  kept.drop(sitting) // It is in the form now, and kept from there until it is saved.
  autosave.stop(fresh, page.querySelector('.desk-trouble'))
}
