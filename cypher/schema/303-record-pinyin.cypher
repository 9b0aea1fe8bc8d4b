/*
title: Names by pinyin, whole or in part
*/
CREATE TEXT INDEX record_pinyin IF NOT EXISTS
FOR (record:Record) ON (record.pinyin)
