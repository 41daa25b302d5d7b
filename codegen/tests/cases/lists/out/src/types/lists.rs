use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{bounds, string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Lists`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    pub few: Vec<String>,
    pub names: Option<Vec<String>>,
    pub grid: Vec<Vec<i64>>,
    pub holes: Option<Vec<Option<i64>>>,
    pub groups: Option<std::collections::BTreeMap<String, Vec<bool>>>,
    pub tables: Option<Vec<std::collections::BTreeMap<String, f64>>>,
    pub any: Option<Vec<serde_json::Value>>,
    pub row: Option<types::Row>,
    pub rows: Option<Vec<types::Row>>,
}

object::object!(Lists {
    few: required "few" => |value, at, found| {
        bounds::min_items(value, 1, at, found);
        bounds::max_items(value, 3, at, found);
    },
    names: optional "names" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            string_constraints::string_constraints!(min_length = 2)
                .validate(item, at, found);
        }
    },
    grid: required "grid" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            bounds::max_items(item, 2, at, found);
            for (index, item) in item.iter().enumerate() {
                let at = &at.index(index);
                bounds::minimum(*item, 0, at, found);
            }
        }
    },
    holes: optional "holes",
    groups: optional "groups",
    tables: optional "tables" => validate::value,
    any: optional "any",
    row: optional "row" => |value, at, found| bounds::max_items(value, 4, at, found),
    rows: optional "rows" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            bounds::max_items(item, 4, at, found);
        }
    },
});
constructor::constructor!(Lists {
    few: each_into String,
    grid: plain Vec<Vec<i64>>,
} else [names, holes, groups, tables, any, row, rows]);
