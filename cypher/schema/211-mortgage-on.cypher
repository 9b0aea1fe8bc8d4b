/*
title: Mortgage nodes by on
*/
CREATE INDEX mortgage_on IF NOT EXISTS
FOR (mortgage:Mortgage) ON (mortgage.on)
