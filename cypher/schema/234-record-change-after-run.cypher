/*
title: Notes of changed records by the run before them
*/
CREATE INDEX record_change_after_run IF NOT EXISTS
FOR (change:RecordChange) ON (change.afterRun)
