/*
title: SurrenderRule nodes by priority
*/
CREATE INDEX surrender_rule_priority IF NOT EXISTS
FOR (surrenderRule:SurrenderRule) ON (surrenderRule.priority)
