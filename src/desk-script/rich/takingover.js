// Puts what others have written into a text that somebody is writing in. Only what differs is exchanged, so the caret stays in
// the words it stands in, and what was written since the text was sent stays.
import { Fragment } from '@tiptap/pm/model'
import { Mapping, StepMap } from '@tiptap/pm/transform'

/**
 * @param sent the text as it was sent to the server
 * @param theirs what the server made of it and of what others had written
 * @returns whether nobody has written since, here, where others have written
 */
export function canTakeOver(now, sent, theirs) {
  const since = changes(sent, now)
  return changes(sent, theirs).every(({ from, to }) => since.every((one) => one.from > to || one.to < from))
}

export function takenOver(editor, sent, theirs) {
  const since = changes(sent, editor.state.doc)
  const mapping = new Mapping(since.map(({ from, to, content }) => new StepMap([from, to - from, content.size])).reverse())
  const tr = editor.state.tr
  for (const { from, to, content } of changes(sent, theirs).reverse()) {
    tr.replaceWith(mapping.map(from, -1), mapping.map(to, 1), content)
  }
  if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true))
}

/**
 * Where two nodes differ, as small as can be told: from–to in the first, with the content that the second has there. In order.
 *
 * @param start where the content of the first begins
 */
export function changes(one, other, start = 0) {
  if (one.isTextblock) return differingWords(one, other, start)
  const [a, b] = [children(one), children(other)]
  const all = []
  let [i, j, at] = [0, 0, start]
  for (const [x, y] of [...common(a.map(bare), b.map(bare)), [a.length, b.length]]) {
    all.push(...region(a.slice(i, x), b.slice(j, y), at))
    at += total(a.slice(i, x)) + (a[x]?.nodeSize ?? 0)
    ;[i, j] = [x + 1, y + 1]
  }
  return all
}

/** Nodes that became as many of the same kinds are looked into; others are exchanged. */
function region(gone, come, at) {
  if (gone.length === 0 && come.length === 0) return []
  if (gone.length === come.length && gone.every((node, i) => alike(node, come[i]))) {
    let from = at
    return gone.flatMap((node, i) => {
      const inside = changes(node, come[i], from + 1)
      from += node.nodeSize
      return inside
    })
  }
  return [{ from: at, to: at + total(gone), content: Fragment.from(come) }]
}

const alike = (a, b) => !a.isLeaf && a.type === b.type && attributes(a) === attributes(b)
const attributes = ({ attrs: { id, ...rest } }) => JSON.stringify(rest)

function differingWords(one, other, start) {
  const from = one.content.findDiffStart(other.content)
  if (from === null) return []
  let { a, b } = one.content.findDiffEnd(other.content)
  const short = from - Math.min(a, b)
  if (short > 0) (a += short), (b += short)
  return [{ from: start + from, to: start + a, content: other.content.cut(from, b) }]
}

const children = (doc) => Array.from({ length: doc.childCount }, (_, i) => doc.child(i))
const total = (nodes) => nodes.reduce((sum, node) => sum + node.nodeSize, 0)

/** What a node says and in which shape; which ids the server has given does not matter here. */
const bare = (node) => JSON.stringify(node.toJSON(), (key, value) => (key === 'id' ? undefined : value))

/** The longest row that both have, as pairs of places. */
function common(a, b) {
  let first = 0
  while (first < a.length && first < b.length && a[first] === b[first]) first++
  let last = 0
  while (last < a.length - first && last < b.length - first && a.at(-1 - last) === b.at(-1 - last)) last++
  const head = Array.from({ length: first }, (_, i) => [i, i])
  const middle = longest(a.slice(first, a.length - last), b.slice(first, b.length - last))
  const tail = Array.from({ length: last }, (_, i) => [a.length - last + i, b.length - last + i])
  return [...head, ...middle.map(([i, j]) => [i + first, j + first]), ...tail]
}

function longest(a, b) {
  const most = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      most[i][j] = a[i] === b[j] ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1])
    }
  }
  const pairs = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (most[i + 1][j] >= most[i][j + 1]) i++
    else j++
  }
  return pairs
}
