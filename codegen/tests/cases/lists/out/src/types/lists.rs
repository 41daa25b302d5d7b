use super::Row;
use crate::runtime::{limits, object, text, validate};

/// The schema `Lists`.
///
/// Described at `#/components/schemas/Lists`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    /// The field `few`.
    pub few: Vec<String>,
    /// The field `names`.
    pub names: Option<Vec<ListsNamesItem>>,
    /// The field `grid`.
    pub grid: Vec<Vec<i64>>,
    /// The field `holes`.
    pub holes: Option<Vec<Option<i64>>>,
    /// The field `groups`.
    pub groups: Option<std::collections::BTreeMap<String, Vec<bool>>>,
    /// The field `tables`.
    pub tables: Option<Vec<std::collections::BTreeMap<String, f64>>>,
    /// The field `any`.
    pub any: Option<Vec<serde_json::Value>>,
    /// The field `row`.
    pub row: Option<Row>,
    /// The field `rows`.
    pub rows: Option<Vec<Row>>,
}

impl<'de> object::Object<'de> for Lists {
    const NAME: &'static str = "Lists";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut few = None;
        let mut names = None;
        let mut grid = None;
        let mut holes = None;
        let mut groups = None;
        let mut tables = None;
        let mut any = None;
        let mut row = None;
        let mut rows = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "few" => few = fields.value()?,
                "names" => names = fields.value()?,
                "grid" => grid = fields.value()?,
                "holes" => holes = fields.value()?,
                "groups" => groups = fields.value()?,
                "tables" => tables = fields.value()?,
                "any" => any = fields.value()?,
                "row" => row = fields.value()?,
                "rows" => rows = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            few: object::required(few, "few")?,
            names,
            grid: object::required(grid, "grid")?,
            holes,
            groups,
            tables,
            any,
            row,
            rows,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Lists {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Lists {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("few", &self.few)?;
        object.optional("names", &self.names)?;
        object.field("grid", &self.grid)?;
        object.optional("holes", &self.holes)?;
        object.optional("groups", &self.groups)?;
        object.optional("tables", &self.tables)?;
        object.optional("any", &self.any)?;
        object.optional("row", &self.row)?;
        object.optional("rows", &self.rows)?;
        object.end()
    }
}

impl validate::Validate for Lists {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.few, at.key("few"));
            limits::min_items(value, 1, &at, found);
            limits::max_items(value, 3, &at, found);
        }
        validate::check(&self.names, &at.key("names"), found);
        {
            let (value, at) = (&self.grid, at.key("grid"));
            for (index, item) in value.iter().enumerate() {
                let at = at.index(index);
                limits::max_items(item, 2, &at, found);
                for (index, item) in item.iter().enumerate() {
                    let at = at.index(index);
                    limits::minimum(*item, 0, &at, found);
                }
            }
        }
        validate::check(&self.tables, &at.key("tables"), found);
        if let Some(value) = &self.row {
            let at = at.key("row");
            limits::max_items(value, 4, &at, found);
        }
        if let Some(value) = &self.rows {
            let at = at.key("rows");
            for (index, item) in value.iter().enumerate() {
                let at = at.index(index);
                limits::max_items(item, 4, &at, found);
            }
        }
    }
}

/// The schema `Lists.names.item`.
///
/// Has at least 2 characters.
///
/// Described at `#/components/schemas/Lists/properties/names/items`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListsNamesItem(std::borrow::Cow<'static, str>);

impl ListsNamesItem {
    const RULES: text::Rules = text::Rules {
        name: "ListsNamesItem",
        complaint: "ListsNamesItem has at least 2 characters",
        min_length: 2,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(ListsNamesItem);
