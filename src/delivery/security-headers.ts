const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** Nothing that delivery sends is a page, but GraphiQL, which runs scripts of its own. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"
const pagePolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Sets the headers that keep browsers from taking an answer for something else. */
export function secure(response: Response): Response {
  const { headers } = response
  for (const [name, value] of Object.entries(always)) headers.set(name, value)
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  if (!headers.has('Content-Security-Policy'))
    headers.set('Content-Security-Policy', isPage ? pagePolicy : dataPolicy)
  return response
}
