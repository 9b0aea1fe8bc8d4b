/*
title: Earlier names by their readings in pinyin
*/
CREATE TEXT INDEX version_spellings IF NOT EXISTS
FOR (version:Version) ON (version.spellings)
