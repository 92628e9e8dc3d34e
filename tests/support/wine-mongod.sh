#!/bin/sh
# Stands in for `mongod` where only the Windows build of it can be had: mongodb-memory-server
# starts this script, which becomes MONGOD_EXE under wine (see portable-mongod.ts).

if [ "$1" = --version ]; then
  echo 'db version v7.0.15'
  exit 0
fi

previous=
for argument do
  shift
  if [ "$previous" = --dbpath ]; then
    set -- "$@" "Z:$(printf %s "$argument" | tr / '\\')"
  else
    set -- "$@" "$argument"
  fi
  previous=$argument
done

export WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
exec wine "$MONGOD_EXE" "$@" --setParameter diagnosticDataCollectionEnabled=false
