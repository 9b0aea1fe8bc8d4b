/*
title: Every node of a kind
description: |
  For measuring: what other databases are given, so that they hold the same rows.
  Parcel stands for the label; the benchmark puts another in its place.
stability: experimental
params: {}
columns:
  id:         { type: string }
  kind:       { type: string, nullable: true }
  form:       { type: string, nullable: true }
  fromStatus: { type: string, nullable: true }
  toStatus:   { type: string, nullable: true }
  "on":       { type: date, nullable: true }
  current:    { type: boolean }
*/
MATCH (node:Parcel)
RETURN node.id AS id, coalesce(node.kind, node.type) AS kind, node.form AS form, node.fromStatus AS fromStatus, node.toStatus AS toStatus,
  node.on AS on, node.supersededAt IS NULL AS current
