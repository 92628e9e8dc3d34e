export const importsSlug = 'imports'
export const importFilesSlug = 'import-files'
