import ts from 'typescript'

export interface Import {
  /** As written: a path, a package or an alias. */
  specifier: string
  /** Erased by the compiler: `import type`, `export type … from`, `typeof import()`. */
  typeOnly: boolean
}

/** What a single syntax node imports: static, re-exported, dynamic, required or as a type. */
const importOf = (node: ts.Node): { from: ts.Node | undefined; typeOnly: boolean } | null => {
  if (ts.isImportDeclaration(node)) {
    return { from: node.moduleSpecifier, typeOnly: node.importClause?.isTypeOnly ?? false }
  }
  if (ts.isExportDeclaration(node)) return { from: node.moduleSpecifier, typeOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: node.argument.literal, typeOnly: true }
  }
  if (ts.isExternalModuleReference(node)) return { from: node.expression, typeOnly: false }
  if (ts.isCallExpression(node)) {
    const { expression, arguments: given } = node
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(expression) && expression.text === 'require')
    return loads ? { from: given[0], typeOnly: false } : null
  }
  return null
}

/**
 * Lists what a TypeScript file imports. Inline `import { type A }` counts as an import that stays:
 * under `verbatimModuleSyntax` the module is loaded. Computed specifiers are not seen.
 */
export const parseImports = (file: string, text: string): Import[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const found: Import[] = []
  const visit = (node: ts.Node) => {
    const { from, typeOnly } = importOf(node) ?? {}
    if (from && ts.isStringLiteralLike(from)) {
      found.push({ specifier: from.text, typeOnly: typeOnly ?? false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
