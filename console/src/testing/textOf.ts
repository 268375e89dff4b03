/** What a file made in the browser says. */
export const textOf = (file: Blob): Promise<string> => new Promise((done) => {
  const reader = new FileReader()
  reader.onload = () => done(String(reader.result))
  reader.readAsText(file)
})
