/*
title: RegisterEntry nodes by enteredAt
*/
CREATE INDEX register_entry_entered_at IF NOT EXISTS
FOR (registerEntry:RegisterEntry) ON (registerEntry.enteredAt)
