use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Lists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// From 1 to 3 items.
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

#[cfg(feature = "build-responses")]
impl Lists {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(few: impl IntoIterator<Item = impl Into<String>>, grid: Vec<Vec<i64>>) -> Self {
        Self {
            few: few.into_iter().map(Into::into).collect(),
            names: None,
            grid,
            holes: None,
            groups: None,
            tables: None,
            any: None,
            row: None,
            rows: None,
        }
    }

    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn holes(mut self, value: impl IntoIterator<Item = Option<i64>>) -> Self {
        self.holes = Some(value.into_iter().collect());
        self
    }

    pub fn groups(mut self, value: std::collections::BTreeMap<String, Vec<bool>>) -> Self {
        self.groups = Some(value);
        self
    }

    pub fn tables(
        mut self,
        value: impl IntoIterator<Item = std::collections::BTreeMap<String, f64>>,
    ) -> Self {
        self.tables = Some(value.into_iter().collect());
        self
    }

    pub fn any(mut self, value: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.any = Some(value.into_iter().collect());
        self
    }

    pub fn row(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.row = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn rows(mut self, value: Vec<types::Row>) -> Self {
        self.rows = Some(value);
        self
    }
}

object::object!(Lists {
    few: required "few" [MinItems(1), MaxItems(3)],
    names: optional "names" [Items(&[MinLength(2)])],
    grid: required "grid" [Items(&[MaxItems(2), Items(&[Minimum(Integer(0))])])],
    holes: optional "holes",
    groups: optional "groups",
    tables: optional "tables",
    any: optional "any",
    row: optional "row" [MaxItems(4)],
}  {
    rows: optional "rows" [Items(&[MaxItems(4)])],
});
