/*
title: AdminDivision nodes by level
*/
CREATE INDEX admin_division_level IF NOT EXISTS
FOR (adminDivision:AdminDivision) ON (adminDivision.level)
