/*
title: Source nodes by type
*/
CREATE INDEX source_type IF NOT EXISTS
FOR (source:Source) ON (source.type)
