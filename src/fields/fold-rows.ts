/**
 * For lists whose rows have several fields: they are folded when a document is opened, and stay open
 * when they are added. Payload's own `initCollapsed` folds a new row under the hands of its writer.
 */
export const foldRows = { beforeInput: ['/src/admin/fold-rows.tsx#FoldRows'] }
