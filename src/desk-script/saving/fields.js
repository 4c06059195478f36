// The fields of a form as they are now, and what the server says in their place.

const OWN = ['draft', 'revision', 'lane', 'sitting']

/** All fields as a form would send them: names and values, in order. */
export function written(form) {
  form.querySelectorAll('fnsp-rich-text').forEach((one) => one.sync?.())
  return [...new FormData(form)].filter(([, value]) => typeof value === 'string')
}

/** What somebody has written, without what only tells which draft and which session it belongs to. */
export function words(fields, csrf) {
  return fields.filter(([name]) => name !== csrf && !OWN.includes(name))
}

/** The same words, whatever ids the server has given the paragraphs. */
export function alike(some, others) {
  const bare = (fields) => JSON.stringify(fields.map(([name, value]) => [name, value.replace(/ data-id="[^"]*"/g, '').trim()]))
  return bare(some) === bare(others)
}

/** The form as it was sent, so that it can be told what was written while the server answered. */
export function snapshot(form) {
  const rich = new Map()
  form.querySelectorAll('fnsp-rich-text').forEach((one) => rich.set(one, one.editor ? one.doc : null))
  return { fields: written(form), rich }
}

/**
 * Puts what the server says into the form: fields that were not touched since it was sent take the server's words, the caret stays.
 *
 * @param fresh the form of the page as the server shows it now
 * @returns false when that would lose something; then nothing was changed
 */
export function takeIn(form, fresh, sent) {
  if (shape(form) !== shape(fresh)) return untouched(form, sent) && exchange(form, fresh)
  const rich = [...form.querySelectorAll('fnsp-rich-text')]
  const said = (one) => named(fresh, 'textarea', one.getAttribute('name')).value
  if (!rich.every((one) => one.canTakeOver(sent.rich.get(one), said(one)))) return false
  rich.forEach((one) => one.takeOver(sent.rich.get(one), said(one)))
  plainFields(form).forEach((field, index) => follow(field, plainFields(fresh)[index], sent.fields))
  return true
}

const named = (form, tag, name) => form.querySelector(`${tag}[name="${CSS.escape(name)}"]`)
const shape = (form) => plainFields(form).map(({ name, type }) => `${name}:${type}`).join() + richNames(form)
const richNames = (form) => [...form.querySelectorAll('textarea[name]')].map(({ name }) => name).join()
const plainFields = (form) =>
  [...form.elements].filter((one) => one.name && one.matches('input:not([type="hidden"]), select') && !one.closest('fnsp-rich-text'))
const untouched = (form, sent) => alike(written(form), sent.fields)

/** A field that was not written in since takes what the server says. */
function follow(field, fresh, sent) {
  if (field.type === 'checkbox' || field.type === 'radio') {
    const was = sent.some(([name, value]) => name === field.name && value === field.value)
    if (field.checked === was) field.checked = fresh.checked
  } else if (sent.some(([name, value]) => name === field.name && value === field.value)) {
    field.value = fresh.value
  }
}

/** Chapters have come or gone: the whole form is exchanged, and the focus goes back to where it was. */
function exchange(form, fresh) {
  const at = document.activeElement?.closest('fnsp-rich-text')?.getAttribute('name') ?? document.activeElement?.name
  const bar = form.querySelector('.desk-savebar')
  const kept = [...fresh.children].filter((one) => !one.matches('.desk-savebar'))
  ;[...form.children].filter((one) => one !== bar).forEach((one) => one.remove())
  form.append(...kept.map((one) => document.importNode(one, true)))
  const back = at && form.querySelector(`fnsp-rich-text[name="${CSS.escape(at)}"], input[name="${CSS.escape(at)}"]`)
  if (back) back.editor ? back.editor.commands.focus('end') : back.focus()
  return true
}
