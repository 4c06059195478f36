// What the keys do where our blocks are not like those of other editors. Nothing here keeps anybody from leaving with Tab.
import { Extension } from '@tiptap/core'
import { Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import { turnInto, kindAt } from './turning.js'

export const Keys = Extension.create({
  name: 'keys',
  priority: 1200,
  addOptions: () => ({ plain: false, toolbar() {}, link() {} }),
  addKeyboardShortcuts() {
    const run = (command) => () => command(this.editor.state, this.editor.view.dispatch)
    const anywhere = {
      'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }),
      Escape: () => this.options.toolbar(),
      'Alt-F10': () => this.options.toolbar(),
      'Mod-k': () => this.options.link(),
    }
    if (this.options.plain) return anywhere
    return {
      ...anywhere,
      Enter: run(enter),
      Backspace: run(backspace),
      'Mod-Alt-0': run(turnInto('paragraph')),
      'Mod-Alt-3': run(turnInto('h3')),
      'Mod-Alt-4': run(turnInto('h4')),
      'Mod-Shift-7': run(turnInto('numbers')),
      'Mod-Shift-8': run(turnInto('bullets')),
    }
  },
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: tidied })],
})

function enter(state, dispatch) {
  const { $from, $to, empty } = state.selection
  const name = $from.parent.type.name
  if (name === 'tableCell' || name === 'tableHeader') {
    if (dispatch) dispatch(state.tr.replaceSelectionWith(state.schema.nodes.hardBreak.create()).scrollIntoView())
    return true
  }
  if (name === 'summary' || name === 'picture') return onward(state, dispatch, $to)
  const inPart = !['paragraph', 'heading'].includes(kindAt($from).replace(/h[34]/, 'heading'))
  if (empty && inPart && $from.parent.content.size === 0 && $from.node(-1).type.name !== 'accordion') {
    return turnInto('paragraph')(state, dispatch)
  }
  return false
}

/** From what an accordion is folded under to its text; from under a picture to the paragraph after, which is made if need be. */
function onward(state, dispatch, $to) {
  const after = $to.after()
  const next = state.doc.resolve(after)
  const tr = state.tr
  if (!next.nodeAfter?.isTextblock) tr.insert(after, state.schema.nodes.paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, after + 1))
  if (dispatch) dispatch(tr.scrollIntoView())
  return true
}

function backspace(state, dispatch) {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  const kind = kindAt($from)
  if (kind === 'summary') return unfolded(state, dispatch, $from)
  if (['picture', 'tableCell', 'tableHeader', 'accordion'].includes(kind)) {
    return kind !== 'accordion' || $from.index(-1) === 1
  }
  if (['fact', 'warning'].includes(kind) && $from.index(-1) > 0) return false
  return kind !== 'paragraph' && turnInto('paragraph')(state, dispatch)
}

/** An accordion without a heading becomes the paragraphs in it. */
function unfolded(state, dispatch, $from) {
  const accordion = $from.node(-1)
  const paragraphs = []
  accordion.forEach((one, offset, index) => {
    if (index > 0) paragraphs.push(one)
    else if (one.content.size > 0) paragraphs.push(state.schema.nodes.paragraph.create(null, one.content))
  })
  const at = $from.before(-1)
  const tr = state.tr.replaceWith(at, at + accordion.nodeSize, paragraphs)
  if (dispatch) dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView())
  return true
}

const TOGETHER = ['bulletList', 'orderedList', 'factBox', 'warning']

/** An id stands once; lists and boxes that have come to stand beside their like are one. */
function tidied(transactions, before, state) {
  if (!transactions.some((one) => one.docChanged)) return null
  const tr = state.tr
  const seen = new Set()
  state.doc.descendants((node, pos) => {
    const id = node.attrs.id
    if (!id) return
    if (seen.has(id)) tr.setNodeAttribute(pos, 'id', null)
    seen.add(id)
  })
  const joints = []
  state.doc.forEach((node, offset, index) => {
    const above = index > 0 ? state.doc.child(index - 1) : null
    if (above && above.type === node.type && TOGETHER.includes(node.type.name)) joints.push(offset)
  })
  joints.reverse().forEach((at) => tr.join(at))
  return tr.docChanged ? tr : null
}
