/*
title: Provision nodes by matter
*/
CREATE INDEX provision_matter IF NOT EXISTS
FOR (provision:Provision) ON (provision.matter)
