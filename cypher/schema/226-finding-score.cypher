/*
title: Finding nodes by score
*/
CREATE INDEX finding_score IF NOT EXISTS
FOR (finding:Finding) ON (finding.score)
