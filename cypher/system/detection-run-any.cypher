/*
title: Whether rules ever ran
columns:
  sequence: { type: integer, description: "Number of a run, if there is one" }
*/
MATCH (run:DetectionRun)
WHERE run.sequence > 0
RETURN run.sequence AS sequence
LIMIT 1
