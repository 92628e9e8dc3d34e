import { WorkflowPanel as WorkflowPanel_0c6e787de6779823a999b06b4f11bf14 } from '../../../../src/admin/workflow/panel.tsx'
import { ImportPanel as ImportPanel_b56d8a35bcafdd4b1bbc047c006fae1b } from '../../../../src/admin/importing/import-panel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeature as TableFeature_0e3cff67ffbd1cc75d4a619e8ee35b5c } from '../../../../src/admin/rich-text/table-feature.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineLabel as InlineLabel_bda6728443845a3d824b97004f349f9c } from '../../../../src/admin/rich-text/inline-label.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RecommendationSelect as RecommendationSelect_6677bf4abbb317b24e3d839e029810b8 } from '../../../../src/admin/rich-text/recommendation-select.tsx'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DeskDate as DeskDate_0b560c39a54b3e2165a3166d9b0c434d } from '../../../../src/admin/zoned-date.tsx'
import { FoldRows as FoldRows_add32f76f3e325f167e13338a0079827 } from '../../../../src/admin/fold-rows.tsx'
import { ImportDropZone as ImportDropZone_83c41d7cfe048c52c36630741c81be00 } from '../../../../src/admin/importing/drop-zone.tsx'
import { NoButton as NoButton_fbca1be541cdb92d17c536ae8617d4fc } from '../../../../src/admin/workflow/no-button.tsx'
import { ProgressView as ProgressView_9dcdca8c5dd00f4ae08cf3340ad42976 } from '../../../../src/admin/workflow/progress-view.tsx'
import { RolloutField as RolloutField_d5fbcf617143913d84d2578503b590bd } from '../../../../src/admin/rollout-field.tsx'
import { ZonedDate as ZonedDate_0b560c39a54b3e2165a3166d9b0c434d } from '../../../../src/admin/zoned-date.tsx'
import { FileNameCell as FileNameCell_f900ab0c419fdddebb657492b3c728db } from '../../../../src/admin/media/cells.tsx'
import { KindCell as KindCell_f900ab0c419fdddebb657492b3c728db } from '../../../../src/admin/media/cells.tsx'
import { SizeCell as SizeCell_f900ab0c419fdddebb657492b3c728db } from '../../../../src/admin/media/cells.tsx'
import { ApiClientKey as ApiClientKey_f97a77299d627d49f9315318311250c1 } from '../../../../src/admin/api-client-key.tsx'
import { AuditExport as AuditExport_8403e70d4ffc622547d3908ba25d7a39 } from '../../../../src/admin/audit-export.tsx'
import { Icon as Icon_c610747ed8c9d0a0a1f0da306e0d2abc } from '../../../../src/admin/icon.tsx'
import { Logo as Logo_8528b7f5bec013d65435ecb9bf84bc94 } from '../../../../src/admin/logo.tsx'
import { DeskSearch as DeskSearch_980d2890100343f2af9b4fa05c9b4e60 } from '../../../../src/admin/search/desk-search.tsx'
import { Desk as Desk_62352b3ac2fe29e268057d91ac0b79eb } from '../../../../src/admin/dashboard/desk.tsx'
import { FileCards as FileCards_cf13da5942f48c55b6ef681e8a6e7466 } from '../../../../src/admin/media/file-cards.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/workflow/panel.tsx#WorkflowPanel": WorkflowPanel_0c6e787de6779823a999b06b4f11bf14,
  "/src/admin/importing/import-panel.tsx#ImportPanel": ImportPanel_b56d8a35bcafdd4b1bbc047c006fae1b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/rich-text/table-feature.ts#TableFeature": TableFeature_0e3cff67ffbd1cc75d4a619e8ee35b5c,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/rich-text/inline-label.tsx#InlineLabel": InlineLabel_bda6728443845a3d824b97004f349f9c,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/rich-text/recommendation-select.tsx#RecommendationSelect": RecommendationSelect_6677bf4abbb317b24e3d839e029810b8,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/zoned-date.tsx#DeskDate": DeskDate_0b560c39a54b3e2165a3166d9b0c434d,
  "/src/admin/fold-rows.tsx#FoldRows": FoldRows_add32f76f3e325f167e13338a0079827,
  "/src/admin/importing/drop-zone.tsx#ImportDropZone": ImportDropZone_83c41d7cfe048c52c36630741c81be00,
  "/src/admin/workflow/no-button.tsx#NoButton": NoButton_fbca1be541cdb92d17c536ae8617d4fc,
  "/src/admin/workflow/progress-view.tsx#ProgressView": ProgressView_9dcdca8c5dd00f4ae08cf3340ad42976,
  "/src/admin/rollout-field.tsx#RolloutField": RolloutField_d5fbcf617143913d84d2578503b590bd,
  "/src/admin/zoned-date.tsx#ZonedDate": ZonedDate_0b560c39a54b3e2165a3166d9b0c434d,
  "/src/admin/media/cells.tsx#FileNameCell": FileNameCell_f900ab0c419fdddebb657492b3c728db,
  "/src/admin/media/cells.tsx#KindCell": KindCell_f900ab0c419fdddebb657492b3c728db,
  "/src/admin/media/cells.tsx#SizeCell": SizeCell_f900ab0c419fdddebb657492b3c728db,
  "/src/admin/api-client-key.tsx#ApiClientKey": ApiClientKey_f97a77299d627d49f9315318311250c1,
  "/src/admin/audit-export.tsx#AuditExport": AuditExport_8403e70d4ffc622547d3908ba25d7a39,
  "/src/admin/icon.tsx#Icon": Icon_c610747ed8c9d0a0a1f0da306e0d2abc,
  "/src/admin/logo.tsx#Logo": Logo_8528b7f5bec013d65435ecb9bf84bc94,
  "/src/admin/search/desk-search.tsx#DeskSearch": DeskSearch_980d2890100343f2af9b4fa05c9b4e60,
  "/src/admin/dashboard/desk.tsx#Desk": Desk_62352b3ac2fe29e268057d91ac0b79eb,
  "/src/admin/media/file-cards.tsx#FileCards": FileCards_cf13da5942f48c55b6ef681e8a6e7466,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
