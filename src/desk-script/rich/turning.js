// Turns the chosen paragraphs, headings, items and boxes into one another. To the server a text is a row of blocks, and an
// item of a list is one of them; so each keeps its words and its id, whatever it becomes.
import { TextSelection } from '@tiptap/pm/state'

const LISTS = { bulletList: 'bullets', orderedList: 'numbers' }
const BOXES = { factBox: 'fact', warning: 'warning' }
const AROUND = { bullets: 'bulletList', numbers: 'orderedList', fact: 'factBox', warning: 'warning' }

/** What the words at the caret stand in: paragraph, h3, h4, bullets, numbers, fact or warning; else the name of the node. */
export function kindAt($pos) {
  const parent = $pos.parent
  const around = $pos.depth > 1 ? $pos.node(-1).type.name : ''
  if (parent.type.name === 'heading') return `h${parent.attrs.level}`
  if (parent.type.name === 'listItem') return LISTS[around]
  if (parent.type.name === 'paragraph') return around === '' ? 'paragraph' : (BOXES[around] ?? around)
  return parent.type.name
}

/** Whether all that is chosen can become something else. */
export function canTurn({ doc, selection }) {
  return inRange(doc, selection).every(({ node }) => isPlain(node))
}

/** The nodes right in the text that the selection reaches, with where each begins. */
function inRange(doc, { $from, $to }) {
  const all = []
  doc.forEach((node, offset, index) => {
    if (index >= $from.index(0) && index <= $to.index(0)) all.push({ node, offset })
  })
  return all
}

const isPlain = (node) =>
  ['paragraph', 'heading'].includes(node.type.name) || node.type.name in LISTS || node.type.name in BOXES

/** A command: turns what is chosen into a kind; what is all that kind already becomes paragraphs. */
export const turnInto = (kind) => (state, dispatch) => {
  const { selection, schema } = state
  const tops = inRange(state.doc, selection)
  if (tops.length === 0 || !tops.every(({ node }) => isPlain(node))) return false
  const pieces = tops.flatMap(({ node, offset }) => taken(node, offset))
  const chosen = pieces.filter((piece) => touches(piece, selection))
  const wanted = chosen.every((piece) => piece.kind === kind) ? 'paragraph' : kind
  const written = pieces.map((piece) => (chosen.includes(piece) ? { ...piece, kind: wanted } : piece))
  if (dispatch) dispatch(placed(state, schema, tops, written))
  return true
}

/** The blocks of one node that stands by itself, each with where its words begin. */
function taken(node, offset) {
  if (node.isTextblock) {
    const kind = node.type.name === 'heading' ? `h${node.attrs.level}` : 'paragraph'
    return [{ kind, id: node.attrs.id, content: node.content, start: offset + 1, group: offset }]
  }
  const kind = LISTS[node.type.name] ?? BOXES[node.type.name]
  const all = []
  node.forEach((one, inside) => {
    all.push({ kind, id: one.attrs.id, content: one.content, start: offset + inside + 2, group: offset })
  })
  return all
}

const touches = ({ start, content }, { from, to }) => start <= to && start + content.size >= from

function placed(state, schema, tops, pieces) {
  const from = tops[0].offset
  const last = tops.at(-1)
  const { nodes, starts } = built(schema, pieces, from)
  const tr = state.tr.replaceWith(from, last.offset + last.node.nodeSize, nodes)
  const moved = (pos) => {
    const at = pieces.findIndex(({ start, content }) => start <= pos && pos <= start + content.size)
    return at < 0 ? null : starts[at] + pos - pieces[at].start
  }
  const [anchor, head] = [moved(state.selection.anchor), moved(state.selection.head)]
  if (anchor !== null && head !== null) tr.setSelection(TextSelection.create(tr.doc, anchor, head))
  return tr.scrollIntoView()
}

/** Blocks of one kind that follow each other stand together, as they will when the server writes them. */
function built(schema, pieces, from) {
  const nodes = []
  const starts = []
  let at = from
  for (let i = 0; i < pieces.length; ) {
    const around = AROUND[pieces[i].kind]
    let next = i + 1
    if (around) while (next < pieces.length && pieces[next].kind === pieces[i].kind) next++
    const children = pieces.slice(i, next).map((piece) => one(schema, piece))
    let inside = at + (around ? 1 : 0)
    for (const child of children) {
      starts.push(inside + 1)
      inside += child.nodeSize
    }
    const made = around ? schema.nodes[around].create(null, children) : children[0]
    nodes.push(made)
    at += made.nodeSize
    i = next
  }
  return { nodes, starts }
}

function one(schema, { kind, id, content }) {
  if (kind === 'bullets' || kind === 'numbers') return schema.nodes.listItem.create({ id }, content)
  if (kind === 'h3' || kind === 'h4') return schema.nodes.heading.create({ id, level: Number(kind[1]) }, content)
  return schema.nodes.paragraph.create({ id }, content)
}
