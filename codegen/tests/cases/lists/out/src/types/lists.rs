use super::Row;
use crate::runtime::{constructor, limits, object, text, validate};

/// The schema `Lists`.
///
/// Defined in `#/components/schemas/Lists`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    /// The property `few`.
    pub few: Vec<String>,
    /// The property `names`.
    pub names: Option<Vec<String>>,
    /// The property `grid`.
    pub grid: Vec<Vec<i64>>,
    /// The property `holes`.
    pub holes: Option<Vec<Option<i64>>>,
    /// The property `groups`.
    pub groups: Option<std::collections::BTreeMap<String, Vec<bool>>>,
    /// The property `tables`.
    pub tables: Option<Vec<std::collections::BTreeMap<String, f64>>>,
    /// The property `any`.
    pub any: Option<Vec<serde_json::Value>>,
    /// The property `row`.
    pub row: Option<Row>,
    /// The property `rows`.
    pub rows: Option<Vec<Row>>,
}

object::object!(Lists {
    few: required "few" => |value, at, found| {
        limits::min_items(value, 1, at, found);
        limits::max_items(value, 3, at, found);
    },
    names: optional "names" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            text::rules!(min_length = 2).check(item, at, found);
        }
    },
    grid: required "grid" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            limits::max_items(item, 2, at, found);
            for (index, item) in item.iter().enumerate() {
                let at = &at.index(index);
                limits::minimum(*item, 0, at, found);
            }
        }
    },
    holes: optional "holes",
    groups: optional "groups",
    tables: optional "tables" => validate::check,
    any: optional "any",
    row: optional "row" => |value, at, found| limits::max_items(value, 4, at, found),
    rows: optional "rows" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            limits::max_items(item, 4, at, found);
        }
    },
});
constructor::constructor!(Lists {
    few: each_into String,
    grid: plain Vec<Vec<i64>>,
} else [names, holes, groups, tables, any, row, rows]);
