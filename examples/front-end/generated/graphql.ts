/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Kind */
export type CentreKind =
  /** Competence centre */
  | 'COMPETENCE_CENTRE'
  /** Hospital */
  | 'HOSPITAL'
  /** Interregional centre */
  | 'INTERREGIONAL_CENTRE'
  /** Other */
  | 'OTHER'
  /** Polyclinic */
  | 'POLYCLINIC';

/** Status */
export type CentreStatus =
  /** Announced */
  | 'ANNOUNCED'
  /** Being set up */
  | 'BEING_SET_UP'
  /** Closed */
  | 'CLOSED'
  /** Operating */
  | 'OPERATING'
  /** Planned */
  | 'PLANNED'
  /** Proposed */
  | 'PROPOSED'
  /** Suspended */
  | 'SUSPENDED';

/** What a change means for whoever keeps a copy. */
export type ChangeKind =
  /** The law demanded that nothing remains of it: take it out. */
  | 'ERASED'
  /** It became public: put it in. */
  | 'PUBLISHED'
  /** Not public any more: take it out, lead to `redirectPath`. */
  | 'REDIRECTED'
  /** Another one took its place: put it in, marked. */
  | 'SUPERSEDED'
  /** It is not public any more, or not in the wanted languages: take it out. */
  | 'UNPUBLISHED'
  /** It was changed: put it in, whether it is there or not. */
  | 'UPDATED'
  /** It was withdrawn and stays readable: put it in, marked. */
  | 'WITHDRAWN';

/** Format */
export type EventFormat =
  /** Hybrid */
  | 'HYBRID'
  /** In person */
  | 'IN_PERSON'
  /** Online */
  | 'ONLINE';

/** Whether it is planned, takes place, or was called off; only a plan may lack a date. */
export type EventStatus =
  /** Cancelled */
  | 'CANCELLED'
  /** Held */
  | 'HELD'
  /** Open for registration */
  | 'OPEN'
  /** Planned */
  | 'PLANNED'
  /** Postponed */
  | 'POSTPONED';

/** Certainty of evidence */
export type EvidenceCertainty =
  /** High (GRADE) */
  | 'HIGH'
  /** Low (GRADE) */
  | 'LOW'
  /** Moderate (GRADE) */
  | 'MODERATE'
  /** УДД 1, the most certain */
  | 'UDD_1'
  /** УДД 2 */
  | 'UDD_2'
  /** УДД 3 */
  | 'UDD_3'
  /** УДД 4 */
  | 'UDD_4'
  /** УДД 5: only a mechanism or the opinion of experts */
  | 'UDD_5'
  /** Very low (GRADE) */
  | 'VERY_LOW';

/** Filled from the region when left empty. */
export type FederalDistrict =
  /** Central Federal District */
  | 'CENTRAL'
  /** Far Eastern Federal District */
  | 'FAR_EASTERN'
  /** Northwestern Federal District */
  | 'NORTHWESTERN'
  /** North Caucasian Federal District */
  | 'NORTH_CAUCASIAN'
  /** Siberian Federal District */
  | 'SIBERIAN'
  /** Southern Federal District */
  | 'SOUTHERN'
  /** Ural Federal District */
  | 'URAL'
  /** Volga Federal District */
  | 'VOLGA';

/** How a publication came to be gone. */
export type GoneKind =
  /** The law demanded that nothing remains of it. */
  | 'ERASED'
  /** It was taken off the site. */
  | 'UNPUBLISHED';

/** Scale */
export type GradingScale =
  /** GRADE */
  | 'GRADE'
  /** УУР and УДД */
  | 'UUR_UDD';

/** It decides which tabs there are to fill in. */
export type GuidelineKind =
  /** Care standard */
  | 'CARE_STANDARD'
  /** Clinical recommendation */
  | 'CLINICAL_RECOMMENDATION'
  /** Model of care */
  | 'MODEL_OF_CARE'
  /** Patient leaflet */
  | 'PATIENT_LEAFLET'
  /** Protocol */
  | 'PROTOCOL';

/** How a publication changed. */
export type HistoryKind =
  /** A mistake was corrected: see `corrections` of the publication. */
  | 'CORRECTION'
  /** It was changed in a way that readers should know of. */
  | 'MAJOR'
  /** It was changed a little, and somebody noted how. */
  | 'MINOR'
  /** It was made public. */
  | 'PUBLISHED'
  /** It stands again after it was withdrawn or superseded. */
  | 'REINSTATED'
  /** Another publication took its place. */
  | 'SUPERSEDED'
  /** It was withdrawn, for the `reason`. */
  | 'WITHDRAWN';

/** A language that content is written in. */
export type Locale =
  /** English. */
  | 'en'
  /** Russian, the default. */
  | 'ru';

/** Whether a publication still stands. */
export type PublicationStatus =
  /** It stands. */
  | 'CURRENT'
  /** Another publication took its place: show that, and lead to `successor`. */
  | 'SUPERSEDED'
  /** It was withdrawn and stays readable for the record: show that, and the reason. */
  | 'WITHDRAWN';

/** Strength of recommendation */
export type RecommendationStrength =
  /** A: strong (УУР) */
  | 'A'
  /** B: conditional (УУР) */
  | 'B'
  /** C: weak (УУР) */
  | 'C'
  /** Strong (GRADE) */
  | 'STRONG'
  /** Weak (GRADE) */
  | 'WEAK';

/** Whether a document has been reviewed in time. */
export type ReviewStatus =
  /** Its review is not due yet. */
  | 'CURRENT'
  /** It is to be reviewed within 60 days. */
  | 'DUE_SOON'
  /** It should have been reviewed already: show that to readers. */
  | 'OVERDUE';

export type CalendarQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  from: string;
  after?: string | null | undefined;
}>;


export type CalendarQuery = { events: { totalCount: number, nodes: Array<{ title: string, path: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, status: EventStatus | null, postponedTo: string | null, place: string | null, city: string | null, format: EventFormat | null, registrationUrl: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CentrePageQueryVariables = Exact<{
  slug: string;
  locale?: Locale | null | undefined;
}>;


export type CentrePageQuery = { centre: { name: string | null, path: string | null, kind: CentreKind | null, address: string | null, city: string | null, currentStatus: CentreStatus | null, currentStatusSince: string | null, coordinates: { latitude: number | null, longitude: number | null } | null, profiles: Array<{ name: string | null }>, statusHistory: Array<{ status: CentreStatus | null, date: string | null }>, network: { name: string | null, slug: string } | null, announcements: Array<{ __typename: 'Announcement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }> } | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type ChangesQuery = { changes: { endCursor: string, hasMore: boolean, nodes: Array<{ sequence: number, kind: ChangeKind, id: string, path: string | null, redirectPath: string | null, publication:
        | { title: string, path: string | null, updatedAt: string, body: { text: string } | null }
        | { title: string, path: string | null, updatedAt: string, body: { text: string } | null }
        | { title: string, path: string | null, updatedAt: string, body: { text: string } | null }
        | { title: string, path: string | null, updatedAt: string, body: { text: string } | null }
       | null }> } };

type Card_Announcement_Fragment = { __typename: 'Announcement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null };

type Card_ForumReport_Fragment = { __typename: 'ForumReport', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null };

type Card_Guideline_Fragment = { __typename: 'Guideline', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null };

type Card_Statement_Fragment = { __typename: 'Statement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null };

export type CardFragment =
  | Card_Announcement_Fragment
  | Card_ForumReport_Fragment
  | Card_Guideline_Fragment
  | Card_Statement_Fragment
;

type Standing_Announcement_Fragment = { locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, successor:
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
   | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> };

type Standing_ForumReport_Fragment = { locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, successor:
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
   | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> };

type Standing_Guideline_Fragment = { locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, successor:
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
   | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> };

type Standing_Statement_Fragment = { locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, successor:
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
    | { title: string, path: string | null }
   | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> };

export type StandingFragment =
  | Standing_Announcement_Fragment
  | Standing_ForumReport_Fragment
  | Standing_Guideline_Fragment
  | Standing_Statement_Fragment
;

type Elsewhere_Announcement_Fragment = { __typename: 'Announcement' };

type Elsewhere_ForumReport_Fragment = { __typename: 'ForumReport' };

type Elsewhere_Gone_Fragment = { __typename: 'Gone', since: string, reason: string | null, goneBy: GoneKind };

type Elsewhere_Guideline_Fragment = { __typename: 'Guideline' };

type Elsewhere_Redirect_Fragment = { __typename: 'Redirect', permanent: boolean, to: string | null };

type Elsewhere_Statement_Fragment = { __typename: 'Statement' };

export type ElsewhereFragment =
  | Elsewhere_Announcement_Fragment
  | Elsewhere_ForumReport_Fragment
  | Elsewhere_Gone_Fragment
  | Elsewhere_Guideline_Fragment
  | Elsewhere_Redirect_Fragment
  | Elsewhere_Statement_Fragment
;

export type GuidelinePageQueryVariables = Exact<{
  path: string;
  locale?: Locale | null | undefined;
}>;


export type GuidelinePageQuery = { publication:
    | { __typename: 'Announcement' }
    | { __typename: 'ForumReport' }
    | { __typename: 'Gone', since: string, reason: string | null, goneBy: GoneKind }
    | { __typename: 'Guideline', title: string, path: string | null, kind: GuidelineKind | null, icd10Codes: Array<string>, approvedOn: string | null, reviewBy: string | null, reviewStatus: ReviewStatus | null, reviewOverdueDays: number | null, locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, body: { html: string } | null, recommendations: Array<{ number: number | null, text: string | null, citationNumbers: Array<number>, goodPracticePoint: boolean | null, grade: { scale: GradingScale | null, strength: RecommendationStrength | null, certainty: EvidenceCertainty | null } | null }>, citations: Array<{ number: number | null, authors: string | null, title: string | null, year: number | null, url: string | null }>, successor:
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
       | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> }
    | { __typename: 'Redirect', permanent: boolean, to: string | null }
    | { __typename: 'Statement' }
   | null };

export type HomeQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  after?: string | null | undefined;
}>;


export type HomeQuery = { urgent: { nodes: Array<{ __typename: 'Statement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }> }, news: { totalCount: number, nodes: Array<
      | { __typename: 'Announcement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
      | { __typename: 'ForumReport', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
      | { __typename: 'Guideline', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
      | { __typename: 'Statement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicationPageQueryVariables = Exact<{
  path: string;
  locale?: Locale | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PublicationPageQuery = { publication:
    | { __typename: 'Announcement', title: string, lead: string | null, path: string | null, publishedAt: string, locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, organisations: Array<{ name: string | null }>, topics: Array<{ name: string | null, path: string | null }>, body: { html: string, readingTime: number, outline: Array<{ level: number, text: string, id: string }> } | null, successor:
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
       | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> }
    | { __typename: 'ForumReport', title: string, lead: string | null, path: string | null, publishedAt: string, locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, organisations: Array<{ name: string | null }>, topics: Array<{ name: string | null, path: string | null }>, body: { html: string, readingTime: number, outline: Array<{ level: number, text: string, id: string }> } | null, successor:
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
       | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> }
    | { __typename: 'Gone', since: string, reason: string | null, goneBy: GoneKind }
    | { __typename: 'Guideline', title: string, lead: string | null, path: string | null, publishedAt: string, locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, organisations: Array<{ name: string | null }>, topics: Array<{ name: string | null, path: string | null }>, body: { html: string, readingTime: number, outline: Array<{ level: number, text: string, id: string }> } | null, successor:
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
       | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> }
    | { __typename: 'Redirect', permanent: boolean, to: string | null }
    | { __typename: 'Statement', title: string, lead: string | null, path: string | null, publishedAt: string, locale: Locale, locales: Array<Locale>, version: string, updatedAt: string, status: PublicationStatus, statusReason: string | null, isCurrent: boolean, currentStatus: PublicationStatus, organisations: Array<{ name: string | null }>, topics: Array<{ name: string | null, path: string | null }>, body: { html: string, readingTime: number, outline: Array<{ level: number, text: string, id: string }> } | null, speaker: { name: string | null, position: string | null } | null, successor:
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
        | { title: string, path: string | null }
       | null, history: Array<{ kind: HistoryKind, version: string, recordedAt: string, note: string | null, reason: string | null }> }
   | null };

export type RolloutPageQueryVariables = Exact<{
  network: string | number;
  locale?: Locale | null | undefined;
}>;


export type RolloutPageQuery = { rollout: { asOf: string, stages: Array<CentreStatus>, network: { name: string | null, description: string | null }, districts: Array<{ district: { value: FederalDistrict, name: string } | null, cells: Array<{ stage: CentreStatus, isEmpty: boolean, entries: Array<{ date: string, isCurrent: boolean, centre: { name: string | null, path: string | null } | null, announcement: { title: string, path: string | null } | null }> }> }> } | null };

export type TopicPageQueryVariables = Exact<{
  slug: string;
  topic: string | number;
  locale?: Locale | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicPageQuery = { topic: { name: string | null, path: string | null, parent: { name: string | null, path: string | null } | null } | null, publications: { totalCount: number, nodes: Array<
      | { __typename: 'Announcement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
      | { __typename: 'ForumReport', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
      | { __typename: 'Guideline', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
      | { __typename: 'Statement', id: string, title: string, lead: string | null, path: string | null, publishedAt: string, status: PublicationStatus, organisations: Array<{ name: string | null }>, coverImage: { url: string | null, alt: string | null, width: number | null, height: number | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<CardFragment, unknown>;
export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"locales"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"currentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const ElsewhereFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Elsewhere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"permanent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","alias":{"kind":"Name","value":"goneBy"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ElsewhereFragment, unknown>;
export const CalendarDocument = {"__meta__":{"hash":"sha256:80baa77b7ac69a70f309bc36dc2989921c1363fd2262a90aa3d2305f007613d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}},{"kind":"Argument","name":{"kind":"Name","value":"startsFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"POSTPONED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"STARTS_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postponedTo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"registrationUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const CentrePageDocument = {"__meta__":{"hash":"sha256:407144d115b38d3faa4e27ae947ac8fe83cf9b31bd0818c9b4ea00954813943e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CentrePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"currentStatusSince"}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<CentrePageQuery, CentrePageQueryVariables>;
export const ChangesDocument = {"__meta__":{"hash":"sha256:f8b8cde358fcdea1c25132e30fc7c7e5fce3af8e6c5f01801b964cdfcb1ff5cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"redirectPath"}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const GuidelinePageDocument = {"__meta__":{"hash":"sha256:d062c65583964263e7d6b43af83c0acc88d2e23ed948fd562f2718426ed06b96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidelinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Elsewhere"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guideline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"icd10Codes"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdueDays"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"citationNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"goodPracticePoint"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Elsewhere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"permanent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","alias":{"kind":"Name","value":"goneBy"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"locales"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"currentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<GuidelinePageQuery, GuidelinePageQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:8b1214dbf585e3059b5c49cd52cac175c6e6530b2e7ce7a89983af395a094404"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"urgent"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}},{"kind":"Argument","name":{"kind":"Name","value":"urgency"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EMERGENCY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CURRENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"news"},"name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const PublicationPageDocument = {"__meta__":{"hash":"sha256:879d5cf541217e508384341354334c8e44d3b9139204f57b35b983287d446deb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Elsewhere"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"readingTime"}},{"kind":"Field","name":{"kind":"Name","value":"outline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Elsewhere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"permanent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","alias":{"kind":"Name","value":"goneBy"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"locales"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"currentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PublicationPageQuery, PublicationPageQueryVariables>;
export const RolloutPageDocument = {"__meta__":{"hash":"sha256:4eeaea70af6732e3079d8b837712b836841656cc8215f4b8f6c569bbaaef7d71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolloutPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolloutPageQuery, RolloutPageQueryVariables>;
export const TopicPageDocument = {"__meta__":{"hash":"sha256:0df0a8777839583f5dddaaef2eb984a50abc4fb5623830da94d11197f2646cc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<TopicPageQuery, TopicPageQueryVariables>;