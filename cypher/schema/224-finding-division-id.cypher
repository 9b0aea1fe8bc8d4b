/*
title: Finding nodes by divisionId
*/
CREATE INDEX finding_division_id IF NOT EXISTS
FOR (finding:Finding) ON (finding.divisionId)
