/*
title: Finding nodes by goneRun
*/
CREATE INDEX finding_gone_run IF NOT EXISTS
FOR (finding:Finding) ON (finding.goneRun)
