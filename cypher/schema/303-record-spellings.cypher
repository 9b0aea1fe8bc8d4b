/*
title: Names by their readings in pinyin, whole or in part
*/
CREATE TEXT INDEX record_spellings IF NOT EXISTS
FOR (record:Record) ON (record.spellings)
