import { GraphQLEnumType, GraphQLInt } from 'graphql'
import type { TypeModel } from '../../content/model.ts'
import type { Scope } from '../batch.ts'
import { dueSoonDays, reviewOf, type Review } from '../review.ts'
import type { ScopeFields } from './fields.ts'

const ReviewStatus = new GraphQLEnumType({
  name: 'ReviewStatus',
  description: 'Whether a document has been reviewed in time.',
  values: {
    CURRENT: { description: 'Its review is not due yet.' },
    DUE_SOON: { description: `It is to be reviewed within ${dueSoonDays} days.` },
    OVERDUE: { description: 'It should have been reviewed already: show that to readers.' },
  },
})

/** Two fields for a type that has a date of review: computed when asked, never frozen. */
export function reviewFields({ fields }: TypeModel): ScopeFields {
  const field = fields.find((each) => each.kind === 'day' && each.reviewDate)
  if (!field) return {}
  const review = (scope: Scope): Review | null => {
    const date = scope.values()[field.name]
    return typeof date === 'string' ? reviewOf(date, new Date()) : null
  }
  return {
    reviewStatus: {
      type: ReviewStatus,
      description: `How it stands with the date in \`${field.name}\`, or null without one.`,
      resolve: (scope) => review(scope)?.status ?? null,
    },
    reviewOverdueDays: {
      type: GraphQLInt,
      description: 'For how many days it has been overdue; 0 when it is not.',
      resolve: (scope) => review(scope)?.overdueDays ?? null,
    },
  }
}
