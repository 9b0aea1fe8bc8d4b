/*
title: Finding nodes by on
*/
CREATE INDEX finding_on IF NOT EXISTS
FOR (finding:Finding) ON (finding.on)
