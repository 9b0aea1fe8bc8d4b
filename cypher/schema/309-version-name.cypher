/*
title: Earlier names
*/
CREATE TEXT INDEX version_name IF NOT EXISTS
FOR (version:Version) ON (version.name)
