:param runId => 'RUN-1';
:param rows => [{id: 'R01:H-1:SU-1', reasons: ['DATA']}];

/*
title: Mark findings as gone
description: A finding that is gone stays in the graph, with its reviews.
params:
  runId: { type: string, required: true, description: Id of the run that no longer finds them }
  rows:  { type: list, required: true, description: "Maps of id and reasons" }
columns:
  gone: { type: integer, description: How many findings are gone }
writes:
  nodes:
    - { labels: [Finding], key: id, properties: [status, goneRun, reasons] }
*/
UNWIND $rows AS row
MATCH (finding:Finding {id: row.id})
SET finding.status = 'GONE',
    finding.goneRun = $runId,
    finding.reasons = row.reasons
RETURN count(finding) AS gone
