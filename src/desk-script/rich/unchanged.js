// Writes what stands in the field as HTML. A block that nobody has touched is written letter by letter as the server gave it,
// also where the same could be said with its tags in another order: else it would look as if somebody had changed it.
import { DOMParser as Reader, DOMSerializer } from '@tiptap/pm/model'

export class Unchanged {
  constructor(schema) {
    this.schema = schema
    this.read = new Map()
  }

  /** @param html as the server wrote it @returns the node it is, which is what counts as untouched from now on */
  parse(html) {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const doc = Reader.fromSchema(this.schema).parse(page.body)
    this.read.clear()
    withIds(doc, (node, id) => {
      const source = page.body.querySelector(`[data-id="${CSS.escape(id)}"]`)
      if (source) this.read.set(id, { node, inside: source.innerHTML })
    })
    return doc
  }

  /** The node that some HTML is, and nothing more. */
  reading(html) {
    return Reader.fromSchema(this.schema).parse(new DOMParser().parseFromString(html, 'text/html').body)
  }

  html(doc) {
    const holder = document.implementation.createHTMLDocument('').createElement('div')
    holder.append(DOMSerializer.fromSchema(this.schema).serializeFragment(doc.content, { document: holder.ownerDocument }))
    withIds(doc, (node, id) => {
      const known = this.read.get(id)
      if (known && known.node.eq(node)) holder.querySelector(`[data-id="${CSS.escape(id)}"]`).innerHTML = known.inside
    })
    return doc.textContent === '' && !hasMore(doc) ? '' : holder.innerHTML
  }
}

function withIds(doc, act) {
  doc.descendants((node) => {
    if (node.attrs.id) act(node, node.attrs.id)
  })
}

/** Whether there is something that is not words. */
function hasMore(doc) {
  let more = false
  doc.descendants((node) => {
    more ||= ['picture', 'video', 'attachment', 'fact', 'table', 'accordion'].includes(node.type.name)
  })
  return more
}
