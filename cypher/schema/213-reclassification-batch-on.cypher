/*
title: ReclassificationBatch nodes by on
*/
CREATE INDEX reclassification_batch_on IF NOT EXISTS
FOR (reclassificationBatch:ReclassificationBatch) ON (reclassificationBatch.on)
