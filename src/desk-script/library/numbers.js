// Percents in number fields, as they are written in Norway or elsewhere.

export const clamp = (value, least, most) => Math.max(least, Math.min(most, value))

/** What a field says, from 0 to 100; {@code otherwise} when it says nothing that can be read. */
export function number(field, otherwise) {
  const value = parseFloat(field.value.replace(',', '.'))
  return Number.isFinite(value) ? clamp(value, 0, 100) : otherwise
}

/** Rounded down to what a form holds, so that a place and a width never go past the edge together. */
export const percent = (value) => String(Math.floor(clamp(value, 0, 100) * 100 + 1e-6) / 100)

export function input(field, value) {
  field.value = percent(value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
