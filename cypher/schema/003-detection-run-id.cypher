/*
title: A detection run is kept once
*/
CREATE CONSTRAINT detection_run_id IF NOT EXISTS
FOR (run:DetectionRun) REQUIRE run.id IS UNIQUE
