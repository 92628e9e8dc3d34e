const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** For all that is not a page. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

/** For GraphiQL, which runs scripts of its own. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

/** Sets the headers that keep browsers from taking an answer for something else. */
export function secure(response: Response): Response {
  for (const [name, value] of Object.entries(dataHeaders))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}
