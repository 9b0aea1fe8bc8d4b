/*
title: Names by one character or a surname, which the full-text index cannot find
*/
CREATE TEXT INDEX record_name IF NOT EXISTS
FOR (record:Record) ON (record.name)
