/*
title: Finding nodes by status
*/
CREATE INDEX finding_status IF NOT EXISTS
FOR (finding:Finding) ON (finding.status)
