/*
title: Names by the first letters of their pinyin
*/
CREATE TEXT INDEX record_initials IF NOT EXISTS
FOR (record:Record) ON (record.initials)
