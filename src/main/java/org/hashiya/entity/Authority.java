package org.hashiya.entity;

/// The number of an entity in a list that others keep.
///
/// @param list `wikidata`, `viaf`, `geonames`, `gnd`, or a name of one's own
public record Authority(String list, String number) {}
