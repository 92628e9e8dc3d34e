/**
 * @param remark makes it another file; ASCII
 * @returns a PDF of one page without anything on it, to be uploaded
 */
export function pdf(name: string, remark: string) {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>',
  ]
  let text = `%PDF-1.4\n%${remark}\n`
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  const data = Buffer.from(text + table + end)
  return { name, mimetype: 'application/pdf', data, size: data.length }
}
