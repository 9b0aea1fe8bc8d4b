/*
title: RegisterEntry nodes by book
*/
CREATE INDEX register_entry_book IF NOT EXISTS
FOR (registerEntry:RegisterEntry) ON (registerEntry.book)
