/*
title: Finding nodes by lastSeenRun
*/
CREATE INDEX finding_last_seen_run IF NOT EXISTS
FOR (finding:Finding) ON (finding.lastSeenRun)
