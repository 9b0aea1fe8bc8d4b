/*
title: Names written in traditional characters, by simplified ones
*/
CREATE TEXT INDEX record_simplified IF NOT EXISTS
FOR (record:Record) ON (record.simplified)
