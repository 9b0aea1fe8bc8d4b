/*
title: Approval nodes by on
*/
CREATE INDEX approval_on IF NOT EXISTS
FOR (approval:Approval) ON (approval.on)
