/*
title: A decision whether two records are one is kept once
*/
CREATE CONSTRAINT identity_decision_id IF NOT EXISTS
FOR (decision:IdentityDecision) REQUIRE decision.id IS UNIQUE
