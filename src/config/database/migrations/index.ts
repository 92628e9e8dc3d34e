import * as migration_20261122_014419_initial from './20261122_014419_initial';
import * as migration_20261124_160250_workflow from './20261124_160250_workflow';
import * as migration_20261126_233449_unsaved from './20261126_233449_unsaved';
import * as migration_20261127_004109_notices_erasures from './20261127_004109_notices_erasures';
import * as migration_20261127_070034_preview_links from './20261127_070034_preview_links';
import * as migration_20261127_075902_api_clients from './20261127_075902_api_clients';
import * as migration_20261127_082343_parent_indexes from './20261127_082343_parent_indexes';
import * as migration_20261127_135336_search_synonyms from './20261127_135336_search_synonyms';
import * as migration_20261129_164044_media_rights from './20261129_164044_media_rights';
import * as migration_20261129_175222_imports from './20261129_175222_imports';
import * as migration_20261129_193253_media_processing_index from './20261129_193253_media_processing_index.ts';

export const migrations = [
  {
    up: migration_20261122_014419_initial.up,
    down: migration_20261122_014419_initial.down,
    name: '20261122_014419_initial',
  },
  {
    up: migration_20261124_160250_workflow.up,
    down: migration_20261124_160250_workflow.down,
    name: '20261124_160250_workflow',
  },
  {
    up: migration_20261126_233449_unsaved.up,
    down: migration_20261126_233449_unsaved.down,
    name: '20261126_233449_unsaved',
  },
  {
    up: migration_20261127_004109_notices_erasures.up,
    down: migration_20261127_004109_notices_erasures.down,
    name: '20261127_004109_notices_erasures',
  },
  {
    up: migration_20261127_070034_preview_links.up,
    down: migration_20261127_070034_preview_links.down,
    name: '20261127_070034_preview_links',
  },
  {
    up: migration_20261127_075902_api_clients.up,
    down: migration_20261127_075902_api_clients.down,
    name: '20261127_075902_api_clients',
  },
  {
    up: migration_20261127_082343_parent_indexes.up,
    down: migration_20261127_082343_parent_indexes.down,
    name: '20261127_082343_parent_indexes',
  },
  {
    up: migration_20261127_135336_search_synonyms.up,
    down: migration_20261127_135336_search_synonyms.down,
    name: '20261127_135336_search_synonyms',
  },
  {
    up: migration_20261129_164044_media_rights.up,
    down: migration_20261129_164044_media_rights.down,
    name: '20261129_164044_media_rights',
  },
  {
    up: migration_20261129_175222_imports.up,
    down: migration_20261129_175222_imports.down,
    name: '20261129_175222_imports',
  },
  {
    up: migration_20261129_193253_media_processing_index.up,
    down: migration_20261129_193253_media_processing_index.down,
    name: '20261129_193253_media_processing_index'
  },
];
