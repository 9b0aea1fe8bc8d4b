/*
title: A finding is kept once
*/
CREATE CONSTRAINT finding_id IF NOT EXISTS
FOR (finding:Finding) REQUIRE finding.id IS UNIQUE
