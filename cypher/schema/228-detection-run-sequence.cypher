/*
title: DetectionRun nodes by sequence
*/
CREATE INDEX detection_run_sequence IF NOT EXISTS
FOR (detectionRun:DetectionRun) ON (detectionRun.sequence)
