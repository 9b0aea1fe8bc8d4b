/*
title: Finding nodes by verdict
*/
CREATE INDEX finding_verdict IF NOT EXISTS
FOR (finding:Finding) ON (finding.verdict)
