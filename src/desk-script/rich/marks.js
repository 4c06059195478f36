// What words may be inside a paragraph: what no.fnsp.text.Markup lets through, and no more.
import { Mark } from '@tiptap/core'

const LEADS = /^(?:https?:\/\/|mailto:|tel:|document:|page:)[^"<>]*$/i
const MEDIA = /^media:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const leads = (href) => LEADS.test(href) || MEDIA.test(href)

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    href: { default: null },
    hreflang: { default: null, parseHTML: (element) => element.getAttribute('hreflang') },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => leads(element.getAttribute('href').trim()) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

/** Words in another language than the text, so that they are read aloud rightly. */
export const Tongue = Mark.create({
  name: 'tongue',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

const simple = (name, tags, keys = []) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], 0],
    addKeyboardShortcuts() {
      return Object.fromEntries(keys.map((key) => [key, () => this.editor.commands.toggleMark(this.name)]))
    },
  })

export const Strong = simple('strong', ['strong', 'b'], ['Mod-b'])
export const Em = simple('em', ['em', 'i'], ['Mod-i'])
export const Sub = simple('sub', ['sub'], ['Mod-,']).extend({ excludes: 'sup' })
export const Sup = simple('sup', ['sup'], ['Mod-.']).extend({ excludes: 'sub' })

/** From the outermost in: how tags stand in each other where several mark the same words. */
export const MARKS = [Link, Tongue, Strong, Em, Sub, Sup]
