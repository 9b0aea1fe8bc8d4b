/*
title: Finding nodes by subjectId
*/
CREATE INDEX finding_subject_id IF NOT EXISTS
FOR (finding:Finding) ON (finding.subjectId)
