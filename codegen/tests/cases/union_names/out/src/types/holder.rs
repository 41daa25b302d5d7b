//! [`Holder`], and the types inside it.

pub mod map_value;
pub mod one;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub list: Option<Vec<One>>,
    pub one: Option<One>,
    pub map: Option<std::collections::BTreeMap<String, MapValue>>,
}

object::object!(Holder {
    list: optional "list" => validate::value,
    one: optional "one" => validate::value,
    map: optional "map" => validate::value,
});

/// The property `t` selects the variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Text(one::Text) = "text" => validate::value,
    Image(one::Image) = "image" => validate::value,
} "oneOf" by "t" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapValue {
    Text(Box<map_value::Text>),
    Image(Box<map_value::Image>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(MapValue {
    Text(map_value::Text) => validate::value,
    Image(map_value::Image) => validate::value,
} "oneOf" else Other);
