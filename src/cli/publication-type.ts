import { contentTypes } from '../../collections/index.ts'
import { UserError } from '../lib/user-error.ts'
import type { PublicationSlug } from '../workflow/publish-document.ts'

/**
 * Checks that a command's argument names a publication type.
 * @throws UserError with the types there are
 */
export function publicationType(given: string | undefined, usage: string): PublicationSlug {
  const slugs = contentTypes
    .filter(({ model }) => model?.role === 'publication')
    .map(({ collection }) => collection.slug as PublicationSlug)
  const found = slugs.find((slug) => slug === given)
  if (found) return found
  throw new UserError(`The type must be one of ${slugs.join(', ')}. Usage: ${usage}`)
}
