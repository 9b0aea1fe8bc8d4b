/*
title: DividendTerm nodes by from
*/
CREATE INDEX dividend_term_from IF NOT EXISTS
FOR (dividendTerm:DividendTerm) ON (dividendTerm.from)
