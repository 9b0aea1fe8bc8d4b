/*
title: Claim nodes by kind
*/
CREATE INDEX claim_kind IF NOT EXISTS
FOR (claim:Claim) ON (claim.kind)
