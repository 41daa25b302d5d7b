use crate::runtime::format::date;
use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/definitions/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    /// Has at least 1 character.
    pub name: String,
    /// Only in responses.
    pub id: Option<i64>,
    pub born: Option<date::Date>,
    pub owner: Option<types::Owner>,
    /// Greater than 0.
    pub weight: Option<f64>,
    pub toys: Option<Vec<crate::types::pet::ToysItem>>,
    /// At most 9.
    pub lives: Option<i32>,
    nulls: nulls::Nulls,
}

impl Cat {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            id: None,
            born: None,
            owner: None,
            weight: None,
            toys: None,
            lives: None,
            nulls: Default::default(),
        }
    }

    /// Only in responses.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    pub fn born(mut self, value: date::Date) -> Self {
        self.born = self.nulls.present("born", value);
        self
    }

    pub fn owner(mut self, value: types::Owner) -> Self {
        self.owner = self.nulls.present("owner", value);
        self
    }

    /// Greater than 0.
    pub fn weight(mut self, value: f64) -> Self {
        self.weight = Some(value);
        self
    }

    pub fn toys(mut self, value: impl IntoIterator<Item = crate::types::pet::ToysItem>) -> Self {
        self.toys = Some(value.into_iter().collect());
        self
    }

    /// At most 9.
    pub fn lives(mut self, value: i32) -> Self {
        self.lives = Some(value);
        self
    }
}

object::object!(Cat {
    kind: required "kind",
    name: required "name" [MinLength(1)],
    id: optional "id",
    born: nullable by born_null "born",
    owner: nullable by owner_null "owner",
    weight: optional "weight" [ExclusiveMinimum(Number(0.0))],
    toys: optional "toys",
    lives: optional "lives" [Maximum(Integer(9))],
} remember nulls);
