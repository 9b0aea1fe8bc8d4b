/*
title: Reviews by finding
*/
CREATE INDEX review_finding_id IF NOT EXISTS
FOR (review:Review) ON (review.findingId)
