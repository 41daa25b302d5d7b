//! [`Holder`], and the types inside it.

pub mod map_value;
pub mod one;

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub list: Option<Vec<One>>,
    pub one: Option<One>,
    pub map: Option<std::collections::BTreeMap<String, MapValue>>,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn list(mut self, value: impl IntoIterator<Item = impl Into<One>>) -> Self {
        self.list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn one(mut self, value: impl Into<One>) -> Self {
        self.one = Some(value.into());
        self
    }

    pub fn map(mut self, value: std::collections::BTreeMap<String, MapValue>) -> Self {
        self.map = Some(value);
        self
    }
}

object::object!(Holder {
    list: optional "list",
    one: optional "one",
    map: optional "map",
});

/// The property `t` selects the variant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum One {
    /// Selected by `text`.
    Text(Box<one::Text>),
    /// Selected by `image`.
    Image(Box<one::Image>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(One {
    Text(one::Text) = "text",
    Image(one::Image) = "image",
} "oneOf" by "t" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MapValue {
    Text(Box<map_value::Text>),
    Image(Box<map_value::Image>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(MapValue {
    Text(map_value::Text),
    Image(map_value::Image),
} "oneOf" else Other of response);
