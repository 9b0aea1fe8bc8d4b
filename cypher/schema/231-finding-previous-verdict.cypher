/*
title: Finding nodes by the verdict that they had before
*/
CREATE INDEX finding_previous_verdict IF NOT EXISTS
FOR (finding:Finding) ON (finding.previousVerdict)
