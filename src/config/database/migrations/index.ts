import * as migration_20261122_014140_initial from './20261122_014140_initial';

export const migrations = [
  {
    up: migration_20261122_014140_initial.up,
    down: migration_20261122_014140_initial.down,
    name: '20261122_014140_initial'
  },
];
