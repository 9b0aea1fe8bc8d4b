/*
title: Dissolution nodes by on
*/
CREATE INDEX dissolution_on IF NOT EXISTS
FOR (dissolution:Dissolution) ON (dissolution.on)
