/*
title: Claim nodes by statedBy
*/
CREATE INDEX claim_stated_by IF NOT EXISTS
FOR (claim:Claim) ON (claim.statedBy)
