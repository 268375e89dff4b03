/** A text that a spreadsheet would take for a formula begins with an apostrophe, as in the services' own files. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text)

const cell = (value: unknown): string => {
  const text = harmless(value === null || value === undefined ? '' : String(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as a CSV that Excel opens rightly: UTF-8 with a byte order mark. */
export const csv = (rows: unknown[][]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

export const csvFile = (rows: unknown[][]): Blob => new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' })
