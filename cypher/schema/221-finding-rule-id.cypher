/*
title: Finding nodes by ruleId
*/
CREATE INDEX finding_rule_id IF NOT EXISTS
FOR (finding:Finding) ON (finding.ruleId)
